import { text } from "../../core/text";
import { teamTemplate } from "../team/team-template";
import type { Template } from "../template";

export const content = (): Template =>
  teamTemplate({
    id: "content",
    team: "content",
    title: text("Content", "内容运营"),
    purpose: text(
      "Content that is seen, moves people to act and brings them back.",
      "内容有人看、能带动行动、还能带来回头客。",
    ),
    owner: text("Content lead", "内容负责人"),
    strategy: text("Content that sells", "内容带动成交"),
    story: text(
      "A video series lifts views and followers from month 7, but the bounce rate rises too: the landing pages did not match until month 10.",
      "第7个月视频系列带来浏览和粉丝，但跳失率同步上升：落地页到第10个月才跟上。",
    ),
    source: "social",
    kpis: [
      ["product_pageviews", 14, 1500000, 1750000, "std", { source: "analytics" }],
      ["social_engagement_rate", 16, 0.05, 0.06, "000"],
      ["email_click_through_rate", 12, 0.026, 0.03, "std", { source: "crm" }],
      ["bounce_rate", 12, 0.53, 0.5, "002", { source: "analytics" }],
      ["detail_page_conversion_rate", 18, 0.055, 0.06, "std", { source: "analytics" }],
      ["social_followers", 8, 410000, 500000, "std"],
      ["unsubscribe_rate", 8, 0.0036, 0.003, "std", { source: "crm" }],
      ["repeat_purchase_rate", 12, 0.22, 0.25, "002", { source: "crm" }],
    ],
    data: {
      product_pageviews: [1520000, 1780000],
      visits: [1370000, 1600000],
      single_page_visits: ["visits", 0.525, 0.495],
      detail_viewers: ["visits", 0.42, 0.43],
      detail_buyers: ["detail_viewers", 0.055, 0.0605],
      buyers: ["detail_buyers", 1.1, 1.1],
      repeat_buyers: ["buyers", 0.222, 0.248],
      social_followers: [415000, 508000],
      audience: ["social_followers", 1, 1],
      likes: ["audience", 0.034, 0.041],
      comments: ["audience", 0.009, 0.011],
      shares: ["audience", 0.008, 0.01],
      delivered_emails: [182000, 205000],
      unique_email_clicks: ["delivered_emails", 0.0265, 0.0302],
      unsubscribes: ["delivered_emails", 0.0035, 0.0031],
    },
    events: [
      ["product_pageviews", 7, 1.15],
      ["product_pageviews", 8, 1.18],
      ["single_page_visits", 7, 1.12],
      ["single_page_visits", 8, 1.14],
      ["single_page_visits", 9, 1.1],
    ],
    funnel: ["visits", "detail_viewers", ["detail_buyers", 0.06], ["repeat_buyers", 0.25]],
  });
