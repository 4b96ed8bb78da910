import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { c as Failed } from "../prerender.js";
// src/reader/features/Guard.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Keeps a feature that fails, or whose chunk does not arrive, from taking the page with it. */
var Guard = class extends import_react.Component {
	state = { failed: false };
	static getDerivedStateFromError(error) {
		return {
			failed: true,
			error
		};
	}
	componentDidCatch(error) {
		console.warn(`Broadsheet goes on without ${this.props.name}:`, error);
	}
	render() {
		const { silent, children } = this.props;
		const { failed, error } = this.state;
		if (!failed) return children;
		if (silent) return null;
		return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failed, {
			error,
			retry: () => this.setState({ failed: false })
		});
	}
};
export { Guard as t };
