package io.gatehouse.plugins.aiproxyadvanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.Timeouts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AiProxyAdvancedPluginTest {
    private static final String ALIASES =
            "{'targets':[" + target("small", "fast") + "," + target("large", "smart") + "]}";

    private final AiProxyAdvancedPlugin plugin =
            new AiProxyAdvancedPlugin(new Providers(List.of(new OpenAiProvider())));

    private static String target(String name, String alias) {
        String aliased = alias.isEmpty() ? "" : ",'model_alias':'" + alias + "'";
        return "{'route_type':'llm/v1/chat','auth':{'header_name':'Authorization','header_value':'Bearer " + name
                + "'},'model':{'provider':'openai','name':'" + name + "'" + aliased + "}}";
    }

    private AiProxyAdvancedConfig configure(String config) throws Exception {
        return plugin.configure(new ObjectMapper().readTree(config.replace('\'', '"')));
    }

    /** The model that the gateway says it used, or its refusal. */
    private String served(AiProxyAdvancedConfig config, String model) {
        String member = model.isEmpty() ? "" : ",\"model\":\"" + model + "\"";
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1]" + member + "}");
        String decision = Decisions.text(plugin.access(config, exchange));
        if (!decision.equals("proceed")) {
            return decision;
        }
        String served = exchange.answer("{\"choices\":[]}").headers().get("X-Kong-LLM-Model");
        assertTrue(exchange.sentBody().contains("\"model\":\"" + served.substring("openai/".length()) + "\""));
        assertEquals(
                "Bearer " + served.substring("openai/".length()),
                exchange.headers().get("Authorization"));
        return served;
    }

    @ParameterizedTest
    @CsvSource({"fast, openai/small", "smart, openai/large"})
    void choosesTheTargetByItsAlias(String alias, String served) throws Exception {
        AiProxyAdvancedConfig config = configure(ALIASES);
        for (int i = 0; i < 3; i++) {
            assertEquals(served, served(config, alias));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "small"})
    void balancesOverAllWhenNoAliasMatches(String model) throws Exception {
        AiProxyAdvancedConfig config = configure(ALIASES);
        assertEquals("openai/small", served(config, model));
        assertEquals("openai/large", served(config, model));
        assertEquals("openai/small", served(config, model));
    }

    @Test
    void balancesAmongTargetsOfOneAlias() throws Exception {
        AiProxyAdvancedConfig config =
                configure("{'targets':[" + target("a", "x") + "," + target("b", "x") + "," + target("c", "y") + "]}");
        List<String> served = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            served.add(served(config, "x"));
        }
        assertEquals(List.of("openai/a", "openai/b", "openai/a", "openai/b"), served);
    }

    @Test
    void checksTheClientsModelWhereThereAreNoAliases() throws Exception {
        AiProxyAdvancedConfig config = configure("{'targets':[" + target("a", "") + "]}");
        assertEquals("400 {\"error\":{\"message\":\"cannot use own model - must be: a\"}}", served(config, "other"));
        assertEquals("openai/a", served(config, "a"));
    }

    @Test
    void setsTheBalancersTimeouts() throws Exception {
        FakeExchange exchange = FakeExchange.json("{\"messages\":[1]}");
        String balancer = "'balancer':{'connect_timeout':1000,'read_timeout':2000,'write_timeout':3000},'targets'";
        plugin.access(configure(ALIASES.replace("'targets'", balancer)), exchange);
        assertEquals(new Timeouts(1000, 3000, 2000), exchange.upstream().timeouts());
    }

    @Test
    void answersABrokenBodyLikeAiProxy() throws Exception {
        assertEquals(
                "400 {\"error\":{\"message\":\"request body doesn't contain valid prompts\"}}",
                Decisions.text(plugin.access(configure(ALIASES), FakeExchange.json("{"))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "'balancer':{'algorithm':'semantic'} > config.balancer.algorithm is 'semantic'",
                "'balancer':{'max_fails':-1} > config.balancer.max_fails must not be negative but is -1",
                "'balancer':{'retries':32768} > config.balancer.retries must be at most 32767 but is 32768",
                "'balancer':{'latency_strategy':'x'} > config.balancer.latency_strategy must be tpot or e2e but is 'x'",
                "'balancer':{'tokens_count_strategy':'llm-accuracy'} > config.balancer.tokens_count_strategy is 'llm-accuracy'",
                "'balancer':{'failover_criteria':['http_418']} > config.balancer.failover_criteria must hold only error,",
                "'balancer':{'algorithm':'lowest-usage','tokens_count_strategy':'cost'} > config.targets.1.model.options.input_cost and output_cost must be set",
                "'balancer':{'read_timeout':0} > config.balancer.read_timeout must be at least 1 ms but is 0",
                "'acls':{'deny':[{'match':[]}]} > config.acls must be empty",
                "'llm_format':'anthropic' > config.llm_format is 'anthropic'"
            })
    void refusesWhatItCannotRunByName(String setting, String message) {
        InvalidConfig failure = assertThrows(
                InvalidConfig.class, () -> configure(ALIASES.replace("'targets'", setting + ",'targets'")));
        assertTrue(String.valueOf(failure.getMessage()).startsWith(message), failure.getMessage());
    }

    @Test
    void namesTheTargetThatIsWrong() {
        InvalidConfig none = assertThrows(InvalidConfig.class, () -> configure("{'targets':[]}"));
        assertEquals("config.targets must have at least one target", none.getMessage());
        String heavy = ALIASES.replace("'name':'large'", "'name':'large','options':{'upstream_url':'x'}");
        InvalidConfig second = assertThrows(InvalidConfig.class, () -> configure(heavy));
        assertEquals(
                "config.targets.2.model.options.upstream_url must begin with http:// or https://", second.getMessage());
    }
}
