import { type Input, type Method, type Output, type Reply, rpc } from "../contract/rpc";
import { KpiError } from "../core/kpi-error";
import { doorWords } from "../i18n/door";
import { errorSentence, failureWords } from "../i18n/errors";
import { sentence } from "../i18n/sentence";
import type { Language } from "../i18n/words";

export type Handlers = { readonly [M in Method]: (input: Input<M>) => Output<M> };

/**
 * The one door from the sidebar: a known method, checked input, and every failure as a sentence in the
 * person's language. What the person can mend is said; anything else is logged and nothing was changed.
 */
export function dispatch(
  handlers: () => Handlers,
  method: unknown,
  payload: unknown,
  language: Language,
): Reply<unknown> {
  const words = doorWords[language]();
  const schemas = rpc();
  if (typeof method !== "string" || !Object.keys(schemas).includes(method)) {
    return { ok: false, message: words.unknown };
  }
  const name = method as Method;
  const input = schemas[name].safeParse(payload);
  if (!input.success) {
    console.warn(`${name} was sent`, input.error.issues);
    return { ok: false, message: words.unexpected };
  }
  try {
    return { ok: true, value: handlers()[name](input.data as never) };
  } catch (error) {
    if (error instanceof KpiError) return { ok: false, message: sentence(errorSentence(error, language), language) };
    console.error(`${name} failed`, error);
    return { ok: false, message: failureWords(language).sidebar };
  }
}
