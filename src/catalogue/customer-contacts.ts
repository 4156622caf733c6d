import { text } from "../core/text";
import { entriesOf, notes } from "./entry";
import type { Kpi } from "./kpi";

/** Customer service: how many contacts there are, and about what. */
export function customerContacts(): readonly Kpi[] {
  const kpi = entriesOf("customer_service");
  return [
    kpi(
      "support_email_count",
      text("Support emails", "客服邮件数"),
      "count none month service",
      "",
      {},
      notes({
        definition: ["Emails that customers sent to the service.", "客户发给客服的邮件数。"],
        pitfall: ["It grows with orders: count per 100 orders.", "随订单增长，宜按每百单计算。"],
        aliases: ["support email count|emails", "客户服务电子邮件数|邮件咨询量"],
        data: "helpdesk",
        source: "003#43",
        related: "order_count",
      }),
    ),
    kpi(
      "support_call_count",
      text("Support calls", "客服电话数"),
      "count lower month service",
      "",
      {
        counter: "customer_satisfaction_score",
      },
      notes({
        definition: ["Phone calls to the service in the period.", "统计期内客服接到的电话数。"],
        pitfall: [
          "Fewer calls are good only if the reasons are gone: a hidden number lowers it too. An article's example halves it in 6 months.",
          "只有问题真正减少，电话少才是好事：把号码藏起来也会变少。有文章以6个月减半为例。",
        ],
        aliases: ["service calls|call count|phone calls", "客户服务电话计数|来电数|服务电话|电话量|客服电话量"],
        data: "helpdesk",
        source: "003#44",
        related: "service_call_classification pages_before_call",
      }),
    ),
    kpi(
      "support_chat_count",
      text("Support chats", "客服聊天数"),
      "count none month service",
      "",
      {},
      notes({
        definition: ["Chats with the service in the period.", "统计期内客服接待的聊天数。"],
        pitfall: [
          "The same event as the chats started, seen from the service: count it once.",
          "与“发起的聊天会话”是同一事件，只是从客服角度统计，不要重复计算。",
        ],
        aliases: ["support chat count|chats", "客户服务聊天计数|接待量|旺旺咨询量|在线咨询量"],
        data: "helpdesk",
        source: "003#45",
        related: "chat_sessions_initiated",
      }),
    ),
    kpi(
      "chat_sessions_initiated",
      text("Chat sessions started", "发起的聊天会话数"),
      "count none month service",
      "",
      { also: ["marketing"] },
      notes({
        definition: ["Live chats that visitors started.", "访客发起的在线聊天次数。"],
        pitfall: ["Many chats may mean interest or an unclear page.", "聊天多可能是有兴趣，也可能是页面没说清楚。"],
        aliases: ["live chats|chat sessions", "发起的聊天会话|聊天会话|在线会话数"],
        data: "helpdesk",
        source: "003#33",
        related: "support_chat_count",
      }),
    ),
    kpi(
      "concern_classification",
      text("Contacts by reason", "咨询问题分类占比"),
      "share none month service",
      "contacts_of_reason / contacts",
      { kind: "breakdown", also: ["merchandise"] },
      notes({
        definition: ["Share of the contacts that each reason has.", "各类问题占全部咨询的比例。"],
        pitfall: [
          "One row a reason. Keep the list of reasons; watch that “other” stays small.",
          "每行一类问题。分类须稳定，“其他”不宜过大。",
        ],
        aliases: ["concern classification|contact reasons", "关注分类|问题分类|咨询分类"],
        data: "helpdesk",
        source: "003#48",
        related: "service_call_classification",
        example: { inputs: [125, 500], result: 0.25, worked: "125 / 500" },
      }),
    ),
    kpi(
      "service_call_classification",
      text("Calls by reason", "服务电话分类占比"),
      "share none month service",
      "calls_of_reason / calls",
      { kind: "breakdown" },
      notes({
        definition: ["Share of the calls that each reason has.", "各类原因占全部来电的比例。"],
        pitfall: [
          "One row a reason. The phone's part of the contacts by reason.",
          "每行一类原因。它是咨询问题分类中的电话部分。",
        ],
        aliases: ["call classification|call reasons", "服务呼叫分类|来电分类|来电原因"],
        data: "helpdesk",
        source: "003",
        related: "concern_classification support_call_count",
        example: { inputs: [60, 200], result: 0.3, worked: "60 / 200" },
      }),
    ),
    kpi(
      "pages_before_call",
      text("Pages visited before a call", "来电前访问的页面占比"),
      "share none month service",
      "calls_after_page / calls",
      { kind: "breakdown", also: ["content", "technology"] },
      notes({
        definition: [
          "Share of the calls that followed a visit to the page: it shows which pages leave questions.",
          "来电前访问了该页面的电话占比，可看出哪些页面没有说清楚。",
        ],
        pitfall: [
          "One row a page. Useful to cut calls, useless to raise traffic. Visitor and caller must be matched.",
          "每行一个页面。对减少来电有用，对提升流量无用。需要把访客与来电者对应起来。",
        ],
        aliases: ["last page before call", "在通话之前访问的页面|来电前页面"],
        data: "analytics",
        source: "003",
        related: "support_call_count",
        example: { inputs: [50, 200], result: 0.25, worked: "50 / 200" },
      }),
    ),
    kpi(
      "active_issues",
      text("Active issues", "未结问题数"),
      "count lower week service",
      "",
      { counter: "customer_satisfaction_score" },
      notes({
        definition: ["Issues that are open now.", "当前尚未解决的问题数。"],
        pitfall: ["A stock at one moment: always take it at the same hour.", "时点数据，应在固定时间统计。"],
        aliases: ["open tickets|open issues", "处理中问题数|未解决问题|进行中工单"],
        data: "helpdesk",
        source: "003",
        related: "backlog",
      }),
    ),
    kpi(
      "backlog",
      text("Backlog", "积压量"),
      "count lower week service",
      "",
      { counter: "customer_satisfaction_score", also: ["technology", "project"] },
      notes({
        definition: [
          "Issues of the period that wait beyond the agreed time.",
          "统计期内超过约定时间仍未处理的问题数。",
        ],
        pitfall: [
          "Write down the agreed time. Closing unsolved cases empties it.",
          "须写明约定时限。未解决就关单会让积压消失。",
        ],
        aliases: ["support backlog|pending tickets", "积压工单数|积压|待处理量"],
        data: "helpdesk",
        source: "003",
        related: "active_issues",
      }),
    ),
  ];
}
