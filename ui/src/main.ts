import "./shared/tokens.css";
import "./shared/base.css";

import { mount } from "svelte";

import { connect } from "./bridge/connect";
import App from "./screens/App.svelte";
import { recallTheme } from "./shared/theme.svelte";

recallTheme();

const target = document.getElementById("app");
if (target === null) throw new Error("index.html has no #app");

mount(App, { target, props: { backend: await connect() } });
