import { entriesOf, facts } from "./entry";
import type { Entry } from "./kpi";

/** Content: what is written and shown, and how people answer. */
export function content(): readonly Entry[] {
  const kpi = entriesOf("content");
  return [
    kpi(
      "blog_traffic",
      "count",
      "",
      {},
      facts({
        name: ["Blog traffic", "博客流量"],
        is: "higher month traffic",
        counter: "average_session_duration",
        also: ["marketing"],
        definition: ["Visits that land on articles of the shop.", "进入店铺文章页面的访问次数。"],
        pitfall: [
          "Readers who never reach a product are not yet customers.",
          "只看文章、从不浏览商品的读者还不是客户。",
        ],
        aliases: ["blog visits|article traffic", "内容流量|文章访问量|图文阅读量"],
        data: "analytics",
        source: "003",
        related: "site_traffic",
      }),
    ),
    kpi(
      "social_followers",
      "count",
      "",
      {},
      facts({
        name: ["Social followers", "社交媒体粉丝数"],
        is: "higher month traffic",
        counter: "social_engagement_rate",
        also: ["marketing"],
        definition: ["Followers on each social network.", "各社交平台的粉丝数。"],
        pitfall: ["It looks good and says little; followers can be bought.", "好看但意义有限，粉丝可以买。"],
        aliases: ["followers|fans", "社交粉丝|粉丝数|关注数|社交粉丝和粉丝"],
        data: "social",
        source: "003#34",
        related: "social_engagement_rate",
      }),
    ),
    kpi(
      "social_engagement_rate",
      "percent",
      "(likes + comments + shares) / audience",
      { plausible: { min: 0 } },
      facts({
        name: ["Social engagement rate", "社交媒体互动率"],
        is: "higher month traffic",
        counter: "conversion_rate",
        also: ["marketing"],
        definition: [
          "Likes, comments and shares for each time a post was shown, or for each follower.",
          "点赞、评论、分享之和除以曝光数或粉丝数。",
        ],
        pitfall: [
          "Say what it is divided by: times shown or followers. An article sets +20% as an example: say points or relative. Contests lift it for a week.",
          "注明分母是曝光数还是粉丝数。有文章以“+20%”为例：须说明是百分点还是相对增幅。抽奖活动只能短期拉高。",
        ],
        aliases: ["engagement|engagement rate", "社交媒体参与|互动率|参与度|互动量"],
        data: "social",
        source: "000 003#35",
        related: "social_followers social_shares",
        example: { inputs: [420, 130, 50, 20000], result: 0.03, worked: "(420 + 130 + 50) / 20,000" },
      }),
    ),
    kpi(
      "social_shares",
      "count",
      "",
      {},
      facts({
        name: ["Social shares", "社交媒体分享数"],
        is: "higher month traffic",
        counter: "site_traffic",
        also: ["marketing"],
        definition: ["Times that people shared posts or products.", "帖子或商品被分享的次数。"],
        pitfall: ["Part of engagement: do not score both.", "它是互动的一部分，不要重复考核。"],
        aliases: ["shares|reposts", "社交媒体分享|分享数|转发数"],
        data: "social",
        source: "003",
        related: "social_engagement_rate",
      }),
    ),
  ];
}
