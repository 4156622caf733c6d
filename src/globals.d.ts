/** True in what is sent to Apps Script, false in Node: help texts are left out of the former (set by the build). */
declare const SHIPPED: boolean;
