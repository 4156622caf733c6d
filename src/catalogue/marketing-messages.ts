import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Marketing: newsletters and text messages. */
export function marketingMessages(): readonly Kpi[] {
  const kpi = entriesOf("marketing");
  return [
    kpi(
      "newsletter_subscribers",
      text("Newsletter subscribers", "邮件订阅人数"),
      "count higher month traffic",
      "",
      { counter: "email_open_rate", also: ["user_operations"] },
      notes({
        definition: ["People who agreed to get the newsletter.", "同意接收邮件的订阅人数。"],
        pitfall: [
          "Read it with its growth, and check that the people are those you sell to.",
          "应与增长率一起看，并确认订阅者就是目标客群。",
        ],
        aliases: ["email subscribers|mailing list", "通讯订阅者|邮件订阅者|订阅用户数"],
        data: "email",
        source: "003#28",
        related: "subscriber_growth_rate",
      }),
    ),
    kpi(
      "subscriber_growth_rate",
      text("Subscriber growth rate", "订阅人数增长率"),
      "percent higher month traffic",
      "(subscribers_at_end - subscribers_at_start) / subscribers_at_start",
      { counter: "unsubscribe_rate", also: ["user_operations"] },
      notes({
        definition: [
          "Change of the number of subscribers, as a share of those at the start.",
          "订阅人数变化占期初人数的比例。",
        ],
        pitfall: ["This is the net figure: those who left are taken off.", "这是净增长：已扣除退订人数。"],
        aliases: ["list growth", "订阅者增长率|订阅增长"],
        data: "email",
        source: "003#29",
        related: "newsletter_subscribers",
        example: { inputs: [8400, 8000], result: 0.05, worked: "400 / 8,000" },
      }),
    ),
    kpi(
      "sms_subscribers",
      text("Text message subscribers (SMS)", "短信订阅人数（SMS）"),
      "count higher month traffic",
      "",
      { counter: "unsubscribe_rate", also: ["user_operations"] },
      notes({
        definition: ["People who agreed to get text messages.", "同意接收短信的人数。"],
        pitfall: ["Consent must be shown on demand. Numbers go out of use.", "须能出示用户的授权。号码会失效。"],
        aliases: ["SMS list|texting subscribers", "短信订阅者|短信会员数"],
        data: "email",
        source: "003",
        related: "newsletter_subscribers",
      }),
    ),
    kpi(
      "email_open_rate",
      text("Email open rate", "邮件打开率"),
      "share higher month traffic",
      "unique_opens / delivered_emails",
      { counter: "email_click_through_rate", also: ["content"] },
      notes({
        definition: ["Share of the delivered emails that were opened.", "成功送达的邮件中被打开的比例。"],
        pitfall: [
          "Mail programs that fetch pictures ahead count as opened. Divide by delivered, not by sent.",
          "邮箱客户端预加载图片会被算作打开。分母用送达数而非发送数。",
        ],
        aliases: ["open rate", "电子邮件阅读率|打开率|邮件阅读率"],
        data: "email",
        source: "003#30",
        related: "email_click_to_open_rate",
        example: { inputs: [1600, 8000], result: 0.2, worked: "1,600 / 8,000" },
      }),
    ),
    kpi(
      "email_click_through_rate",
      text("Email click-through rate", "邮件点击率"),
      "share higher month traffic",
      "unique_email_clicks / delivered_emails",
      { formula: "KPI_EMAIL_CTR", counter: "unsubscribe_rate", also: ["content"] },
      notes({
        definition: [
          "Share of the delivered emails in which a link was clicked.",
          "成功送达的邮件中链接被点击的比例。",
        ],
        pitfall: [
          "The article describes it on openers: that is the click-to-open rate, an entry of its own.",
          "有文章按打开人数计算，那是“打开后点击率”，另列一项。",
        ],
        aliases: ["email CTR|email click rate", "电子邮件点击率|邮件CTR"],
        data: "email",
        source: "003#31",
        related: "email_click_to_open_rate",
        example: { inputs: [240, 8000], result: 0.03, worked: "240 / 8,000" },
      }),
    ),
    kpi(
      "email_click_to_open_rate",
      text("Email click-to-open rate (CTOR)", "邮件打开后点击率（CTOR）"),
      "share higher month traffic",
      "unique_email_clicks / unique_opens",
      { formula: "KPI_EMAIL_CTOR", counter: "unsubscribe_rate", also: ["content"] },
      notes({
        definition: ["Share of the opened emails in which a link was clicked.", "被打开的邮件中链接被点击的比例。"],
        pitfall: [
          "It judges the content; a poor subject line does not show in it.",
          "它衡量邮件内容，标题不好不会体现出来。",
        ],
        aliases: ["CTOR|click to open", "CTOR|点击打开率"],
        data: "email",
        source: "003#31",
        related: "email_click_through_rate email_open_rate",
        example: { inputs: [240, 1600], result: 0.15, worked: "240 / 1,600" },
      }),
    ),
    kpi(
      "email_unsubscribes",
      text("Email unsubscribes", "邮件退订数"),
      "count lower month traffic",
      "",
      { counter: "subscriber_growth_rate" },
      notes({
        definition: ["People who left the mailing list.", "退订邮件的人数。"],
        pitfall: ["It grows with the list: score the rate.", "它随名单变大，考核请用退订率。"],
        aliases: ["opt-outs|unsubscribes", "取消订阅|退订人数"],
        data: "email",
        source: "003#32",
        related: "unsubscribe_rate",
      }),
    ),
    kpi(
      "unsubscribe_rate",
      text("Unsubscribe rate", "退订率"),
      "share lower month traffic",
      "unsubscribes / delivered_emails",
      { counter: "email_click_through_rate", also: ["content"] },
      notes({
        definition: ["Unsubscribes as a share of the delivered emails.", "退订数占成功送达邮件的比例。"],
        pitfall: [
          "A hidden link lowers it and raises complaints. Sending less lowers it too.",
          "把退订入口藏起来会降低数值，却招来投诉。少发邮件也会降低。",
        ],
        aliases: ["opt-out rate", "取消订阅率|取消订阅比例"],
        data: "email",
        source: "003#32",
        related: "email_unsubscribes",
        example: { inputs: [16, 8000], result: 0.002, worked: "16 / 8,000" },
      }),
    ),
  ];
}
