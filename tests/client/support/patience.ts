import { configure } from "@testing-library/react";

// A part that is loaded when it is first shown takes its time on a busy machine; nothing is timed.
configure({ asyncUtilTimeout: 10_000 });
