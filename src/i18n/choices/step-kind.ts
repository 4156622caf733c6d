import { normalWord } from "./choices";

/** What a funnel's stage is about, where its label tells. */
export type StepKind = "repeat" | "payment" | "order" | "cart" | "view" | "click";

/** Tried in this order: "repeat buyers" come back, "paid orders" is a payment, "viewed cart" a cart. */
const KINDS: readonly (readonly [StepKind, RegExp])[] = [
  ["repeat", /repeat|return|again|two or more|复购|複購|回购|回購|两次|兩次|再次/],
  ["payment", /\bpa(y|id)|purchas|bought|buyer|支付|付款|购买|購買|成交/],
  ["order", /order|checkout|下单|下單|订单|訂單|结算|結算/],
  ["cart", /cart|basket|\bbag\b|加购|加購|购物车|購物車/],
  ["view", /view|brows|product|detail|浏览|瀏覽|详情|詳情|商品/],
  ["click", /click|点击|點擊/],
];

/** The kind of a stage from its English or Chinese label, or null. */
export function stepKind(label: string): StepKind | null {
  const word = normalWord(label);
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
