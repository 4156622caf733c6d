import { render } from "preact";
import { sidebarWords } from "../i18n/sidebar";
import { App } from "./app";
import { callServer } from "./rpc-client";
import { failureText, wordsOf } from "./session";

const root = document.getElementById("app")!;
const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
const words = wordsOf(sidebarWords, language);

function open(): void {
  render(<p class="loading">{words.loading}</p>, root);
  callServer("start", {}).then(
    (start) => {
      document.documentElement.lang = start.language === "zh" ? "zh-CN" : "en";
      render(<App start={start} panel={document.body.dataset["panel"] || "target"} />, root);
    },
    (error: unknown) =>
      render(
        <main>
          <h1>{words.startFailed}</h1>
          <p role="alert">{failureText(error, language)}</p>
          <button type="button" class="primary" onClick={open}>
            {words.retry}
          </button>
        </main>,
        root,
      ),
  );
}

open();
