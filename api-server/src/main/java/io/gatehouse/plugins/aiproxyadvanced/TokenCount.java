package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.llm.Usage;
import io.gatehouse.llm.usage.UsageRecorder;

/** What lowest-usage adds up. */
enum TokenCount {
    TOTAL_TOKENS {
        @Override
        double of(UsageRecorder recorder, Usage used) {
            return used.total();
        }
    },
    PROMPT_TOKENS {
        @Override
        double of(UsageRecorder recorder, Usage used) {
            return used.prompt();
        }
    },
    COMPLETION_TOKENS {
        @Override
        double of(UsageRecorder recorder, Usage used) {
            return used.completion();
        }
    },
    COST {
        @Override
        double of(UsageRecorder recorder, Usage used) {
            return recorder.cost(used).doubleValue();
        }
    };

    abstract double of(UsageRecorder recorder, Usage used);
}
