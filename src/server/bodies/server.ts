/** What menus and the sidebar reach. */
export * from "../menu-actions";
export { showSidebar } from "../show-sidebar";
export { answerSidebar } from "../sidebar-door";
