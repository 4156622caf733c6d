import type { CompileScript } from "./platform";
import { Imprint } from "./script-imprint";
import { scriptFunctions } from "./script-source";

/** A global scope of its own that holds the language and nothing else. */
export interface BareRealm {
  readonly global: Record<string, unknown>;
  /** Makes a function of the realm with this body. */
  compile(body: string): () => unknown;
  discard(): void;
}

interface Realm extends BareRealm {
  readonly imprint: Imprint;
  /** Scripts compiled in this realm. */
  readonly compiled: Map<string, () => unknown>;
}

/** Realms kept for the next runs: a run can start others (a script that reads makes formulas run). */
const KEPT_REALMS = 3;
/** Scripts kept compiled in each: tests open the same bundle hundreds of times. */
const KEPT_SCRIPTS = 4;

/**
 * Makes worlds. To make a realm and to compile a script in it costs many times what a run of a formula does, so a realm
 * serves again: each run starts the script anew, so that all of the script's own variables are new, on a global object
 * that has been put back, and the realm is taken only when every object of the language in it, to the last property, is
 * as it was made. A script cannot tell it from a new one; a realm in which a run has left something is thrown away.
 */
export function worldsOf(makeRealm: () => BareRealm): CompileScript {
  const kept: Realm[] = [];

  function takeRealm(): Realm {
    for (let realm = kept.pop(); realm; realm = kept.pop()) {
      // Looked at now and not when it was given back: promises of an earlier run may have gone on meanwhile.
      if (realm.imprint.holds()) return realm;
      realm.discard();
    }
    const bare = makeRealm();
    return { ...bare, imprint: new Imprint(bare.global), compiled: new Map() };
  }

  function giveBack(realm: Realm): void {
    realm.imprint.restore();
    if (kept.length < KEPT_REALMS) kept.push(realm);
    else realm.discard();
  }

  return (source) => {
    const names = scriptFunctions(source).map((one) => one.name);
    // Called as a function, so that what the script declares is gone with the call.
    const body = `${source}\nreturn { ${names.join(", ")} };`;
    return (globals, prepare) => {
      const realm = takeRealm();
      const { global, compiled } = realm;
      try {
        prepare(global);
        Object.assign(global, globals);
        const script = compiled.get(body) ?? realm.compile(body);
        compiled.set(body, script);
        const [oldest] = compiled.keys();
        if (compiled.size > KEPT_SCRIPTS && oldest !== undefined) compiled.delete(oldest);
        Object.assign(global, script());
      } catch (error) {
        realm.discard();
        throw error;
      }
      return { global, dispose: () => giveBack(realm) };
    };
  };
}
