/** A wish that many people write, and the measures of the catalogue that stand for it. */
export interface WordGroup {
  words: RegExp;
  proxies: readonly string[];
}

export interface Lexicon {
  raise: RegExp;
  lower: RegExp;
  plainVerb: RegExp;
  activity: RegExp;
  themes: readonly WordGroup[];
  qualities: readonly WordGroup[];
  measure: RegExp;
  rate: RegExp;
  money: RegExp;
  duration: RegExp;
  completion: RegExp;
  benchmark: RegExp;
  connector: RegExp;
  guardrail: RegExp;
  purpose: RegExp;
  /** Teams, and the families of measures that they cannot move themselves. */
  teams: readonly { words: RegExp; foreign: RegExp }[];
}

let built: Lexicon | undefined;

/**
 * The words by which a sentence about a target is understood, in English and in simplified
 * Chinese. Theme and quality words come from what the source articles name as too vague
 * (collaboration, user experience, "sell more") and from common appraisal forms.
 */
export function lexicon(): Lexicon {
  built = built || {
    raise:
      /\b(?:improv\w*|increas\w*|rais\w*|boost\w*|grow\w*|enhanc\w*|lift\w*|maximi[sz]\w*|expand\w*|sell more|get more|gain\w*|doubl\w*|tripl\w*)\b|提高|提升|加快|加速|增加|增长|增大|扩大|拉升|促进|做大|翻倍|翻番|多卖|卖更多|涨到|上升/i,
    lower:
      /\b(?:reduc\w*|lower\w*|cut\w*|decreas\w*|shorten\w*|halv\w*|minimi[sz]\w*|drop|bring down|fewer|less)\b|降低|减少|缩短|下降|降到|降至|压缩|控制|减半|降本/i,
    plainVerb:
      /\b(?:optimi[sz]\w*|strengthen\w*|promot\w*|develop\w*|support\w*|ensure|do better|be better|make .{0,30}better|manage|handle|focus on|work on|try|perform\w*)\b|加强|优化|改善|推动|强化|完善|增强|做好|深化|加大|抓好|落实|保障|努力|打造|搞好|改进|推进|夯实/i,
    activity:
      /\b(?:hold|run|launch|publish|write|send|organi[sz]e|conduct|attend|build|create|implement|redesign|redecorate|post|call|visit|meet|set up|hire|train|complete|finish|deliver|prepare|draft|migrate|roll out|host|shoot|introduce)\b|开展|举办|组织|发布|上线|完成|制定|撰写|召开|参加|建立|推出|策划|拜访|走访|搭建|梳理|拍摄|实施|启动|引进|编写|学习|改版|培训|开(?=[\d一二三四五六七八九十两]+[次场])/i,
    themes: [
      {
        words: /\b(?:user|customer|shopping) experience\b|(?:用户|客户|购物|顾客)?体验/i,
        proxies: ["positive_review_rate"],
      },
      {
        words:
          /\b(?:team(?:work| collaboration| spirit)|collaboration|cooperation)\b|(?:团队|跨部门)?(?:协作|合作|配合)(?:能力|意识)?|凝聚力/i,
        proxies: ["cross_team_response_time"],
      },
      {
        words: /\bcommunication(?: efficiency)?\b|沟通(?:效率|能力)?/i,
        proxies: ["cross_team_response_time"],
      },
      {
        words:
          /\bbrand(?: awareness| image| influence| building)?\b|品牌(?:知名度|形象|影响力|力|建设)|影响力|知名度|口碑/i,
        proxies: ["unique_visitors", "net_promoter_score"],
      },
      { words: /\bprofitability\b|盈利能力/i, proxies: ["net_profit_margin"] },
      {
        words:
          /\b(?:customer service|service (?:quality|level|attitude)|services?)\b|服务(?:质量|水平|态度|意识)?|客户服务/i,
        proxies: ["customer_satisfaction_score", "first_response_time"],
      },
      {
        words: /\b(?:work )?(?:efficiency|productivity)\b|(?:工作|运营|办事)?效率(?!\s*\()|执行力|效能/i,
        proxies: ["revenue_per_employee", "order_processing_time"],
      },
      {
        words: /\b(?:morale|engagement of staff|culture)\b|士气|积极性|企业文化|归属感/i,
        proxies: ["employee_satisfaction"],
      },
      {
        words: /\b(?:competitiveness|market position|innovation)\b|竞争力|市场地位|创新(?:能力)?/i,
        proxies: ["market_share"],
      },
      { words: /\b(?:loyalty|stickiness)\b|忠诚度|粘性|黏性/i, proxies: ["repeat_purchase_rate"] },
      { words: /\b(?:product )?quality\b|(?:产品|商品)?(?:质量|品质)/i, proxies: ["return_rate", "first_time_yield"] },
      {
        words:
          /\b(?:performance|results|business|operations?|management|shop|store|website|supply chain)\b|业绩|经营|运营(?!成本|费用)|管理(?!费)|供应链|店铺|网站/i,
        proxies: ["sales_revenue"],
      },
    ],
    qualities: [
      {
        words:
          /\b(?:fast(?:er)?|quick(?:ly|er)?|prompt(?:ly)?|timely|speedy|immediately|rapid(?:ly)?)\b|及时|迅速|快速|尽早|更快/i,
        proxies: ["first_response_time", "average_resolution_time"],
      },
      {
        words: /\b(?:satisf(?:y|ied|actory)|happy|happier|delight\w*|friendly|polite)\b|满意(?!度|率)|热情|友好|周到/i,
        proxies: ["customer_satisfaction_score"],
      },
      {
        words: /\b(?:efficient(?:ly)?|smooth(?:ly)?|effective(?:ly)?|well)\b|高效|顺畅|流畅|有效(?!订单|率)/i,
        proxies: ["order_processing_time"],
      },
      {
        words:
          /\b(?:good|great|better|best|excellent|outstanding|high[- ]quality|world[- ]class|first[- ]class|professional|strong(?:er)?|successful(?:ly)?)\b|更好|最好|优质|优秀|良好|一流|专业|卓越|出色|极致/i,
        proxies: ["positive_review_rate"],
      },
      {
        words:
          /\b(?:significant(?:ly)?|great(?:ly)|considerabl[ey]|substantial(?:ly)?|a lot|many|much|more|as (?:much|many) as possible)\b|显著|大幅(?:度)?|明显|尽可能|尽量|更多|进一步|不断|稳步/i,
        proxies: [],
      },
    ],
    measure:
      /\b(?:sales|revenue|turnover|gmv|orders?|transactions|rate|ratio|share|margin|profit|costs?|expenses|visitors|visits|traffic|(?:new|active|returning|paying|registered|loyal|lost|number of|\d+) (?:users|buyers|customers|members)|subscribers|followers|satisfaction|nps|csat|(?:response|resolution|lead|cycle|load|delivery|processing|handling) time|time to|inventory days|stock[- ]?outs?|stock|inventory|returns|complaints|calls|tickets|chats|emails|inquiries|requests|reviews|views|clicks|conversions?|retention|churn|ltv|cac|roi|roas|aov|order value|basket|uv|pv|dau|mau|uptime|availability|defects|errors|incidents|downloads|yield|oee|score|lifetime value|repurchase|price|overtime|hours|backlog|accuracy|waste|refunds|leads|registrations|sign-?ups)\b|率|可用性|用户(?=增长|增加|达)|客户(?=增长|增加|达)|占比|比例|比重|销售额|销量|销售|营收|收入|营业额|成交额|交易额|利润|毛利|成本|费用|客单价|单价|价格|流量|访客|用户数|用户量|(?:新|活跃|付费)用户|会员数|会员|(?:新)?客户数|订单|单量|粉丝|满意度|时间|时长|时效|天数|周转|库存|投诉|退货|退款|差评|好评|评分|得分|评价|人效|复购|转化|留存|流失|浏览量|点击|曝光|缺货|电话|来电|咨询量|速度|次数|件数|数量|份额|产量|良率|故障|事故|工单|注册|下载|线索|gmv|uv|pv|nps|roi|ltv|cac|成交|增速/i,
    rate: /率|可用性|用户(?=增长|增加|达)|客户(?=增长|增加|达)|占比|比例|比重|份额|\b(?:rate|ratio|share|margin|availability|uptime|yield|accuracy|retention|churn)\b/i,
    money:
      /销售额|营收|收入|营业额|成交额|交易额|利润|毛利额|成本|费用|客单价|单价|gmv|\b(?:sales|revenue|gmv|profit|costs?|expenses|order value|aov|cac|ltv)\b/i,
    duration: /时间|时长|时效|天数|周期|速度|\b(?:time|days|hours|speed)\b/i,
    completion: /完成率|达成率|参与率|completion|attendance|participation/i,
    benchmark:
      /(?:行业|同行|竞品|市场)(?:的)?(?:平均(?:水平|值)?|标准|均值|水平)|\b(?:industry|market|competitors?'?s?)(?: |-)(?:average|standard|benchmark|level)s?\b/i,
    connector:
      /\s*(?:\band\b|\bas well as\b|\bplus\b|\balso\b|[,;,;、+&]|以及|并且|同时|而且|和|与|及(?!时)|并(?=[提降减增改缩优加完])|。|\.(?=\s|$))\s*/i,
    guardrail:
      /\b(?:while (?:keeping|holding|maintaining)|without|provided that|as long as|but not|not letting)\b[^,;。]*|(?:且|并|同时|前提是|在)?(?:保持|维持|确保|保证)[^,;,;。]*(?:不(?:低于|高于|超过|变|下降|增加|降)|以上|以下|之内|以内)[^,;,;。]*/i,
    purpose:
      /\b(?:in order to|so that|so as to|to support|to serve|in support of|contributing to|towards?|to (?:grow|raise|increase|boost|improve|lift|reach|cut|reduce|lower|win|keep|free))\b[^;。]*$|(?:,|,)?(?:从而|为了|以支持|以支撑|支持|支撑|以(?=提|降|增|减|实现|达成|完成|保)|服务于)[^;;。]*/i,
    teams: [
      {
        words: /客服|售后|\b(?:customer service|support) (?:team|agents?|staff|department|desk)\b|\bagents?\b/i,
        foreign: /销售额|销量|gmv|营收|流量|访客|利润|\b(?:sales|revenue|gmv|traffic|visitors|profit)\b/i,
      },
      {
        words:
          /仓储|仓库|供应链团队|物流部|物流团队|采购部|\b(?:warehouse|logistics|supply chain) (?:team|staff|department)\b|\bwarehouse\b/i,
        foreign:
          /销售额|销量|gmv|营收|流量|访客|粉丝|转化率|\b(?:sales|revenue|gmv|traffic|visitors|followers|conversion)\b/i,
      },
      {
        words:
          /技术团队|技术部|研发|开发团队|人力资源部|财务部|行政部|\b(?:engineering|technology|tech|development|hr|finance) (?:team|staff|department)\b|\b(?:developers|engineers)\b/i,
        foreign: /销售额|销量|gmv|营收|粉丝|访客数|\b(?:sales|revenue|gmv|followers|visitors)\b/i,
      },
    ],
  };
  return built;
}
