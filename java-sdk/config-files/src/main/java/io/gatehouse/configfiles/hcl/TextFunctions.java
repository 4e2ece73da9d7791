package io.gatehouse.configfiles.hcl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The functions that take or give strings. */
final class TextFunctions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VERB = Pattern.compile("%(.?)");

    private TextFunctions() {}

    static Map<String, Functions.Function> all() {
        Map<String, Functions.Function> all = new TreeMap<>();
        all.put("jsonencode", args -> encoded(args.value(0), args.place()));
        all.put("jsondecode", TextFunctions::decoded);
        all.put("tostring", TextFunctions::string);
        all.put("upper", args -> text(args.text(0).toUpperCase(Locale.ROOT)));
        all.put("lower", args -> text(args.text(0).toLowerCase(Locale.ROOT)));
        all.put("trimspace", args -> text(args.text(0).strip()));
        all.put("chomp", args -> text(args.text(0).replaceAll("[\\r\\n]+$", "")));
        all.put("trimprefix", args -> text(without(args.text(0), args.text(1), true)));
        all.put("trimsuffix", args -> text(without(args.text(0), args.text(1), false)));
        all.put("startswith", args -> NODES.booleanNode(args.text(0).startsWith(args.text(1))));
        all.put("endswith", args -> NODES.booleanNode(args.text(0).endsWith(args.text(1))));
        all.put("strcontains", args -> NODES.booleanNode(args.text(0).contains(args.text(1))));
        all.put("replace", TextFunctions::replace);
        all.put("join", TextFunctions::join);
        all.put("split", args -> Functions.texts(List.of(args.text(1).split(Pattern.quote(args.text(0)), -1))));
        all.put("format", TextFunctions::format);
        all.put(
                "base64encode",
                args -> text(Base64.getEncoder().encodeToString(args.text(0).getBytes(StandardCharsets.UTF_8))));
        all.put("base64decode", TextFunctions::base64Decoded);
        all.put("urlencode", args -> text(URLEncoder.encode(args.text(0), StandardCharsets.UTF_8)));
        return all;
    }

    private static JsonNode text(String value) {
        return NODES.textNode(value);
    }

    private static JsonNode string(Arguments args) {
        JsonNode value = args.value(0);
        return value.isNull() || Deferred.of(value).isPresent() ? value : text(args.text(0));
    }

    private static JsonNode encoded(JsonNode value, Place place) {
        return Deferred.complete(value) ? JsonText.of(value, place) : new Deferred.Json(value).node();
    }

    private static JsonNode decoded(Arguments args) {
        Optional<Deferred> deferred = Deferred.of(args.value(0));
        if (deferred.isPresent() && deferred.get() instanceof Deferred.Json json) {
            return json.tree();
        }
        return decoded(args.text(0)).orElseThrow(() -> args.wrong(0, "JSON"));
    }

    /** Nothing for what is no JSON. */
    static Optional<JsonNode> decoded(String text) {
        try {
            return Optional.of(JSON.readTree(text))
                    .filter(tree -> !tree.isMissingNode())
                    .map(Values::normal);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String without(String text, String end, boolean front) {
        if (front) {
            return text.startsWith(end) ? text.substring(end.length()) : text;
        }
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    private static JsonNode replace(Arguments args) {
        String searched = args.text(1);
        if (searched.length() > 1 && searched.startsWith("/") && searched.endsWith("/")) {
            throw args.wrong(1, "a plain string; regular expressions are not supported here");
        }
        return text(args.text(0).replace(searched, args.text(2)));
    }

    private static JsonNode join(Arguments args) {
        Texts texts = new Texts();
        int count = 0;
        for (JsonNode element : args.elements(1)) {
            if (count++ > 0) {
                texts.add(args.value(0), args.place());
            }
            texts.add(element, args.place());
        }
        return texts.node();
    }

    private static JsonNode format(Arguments args) {
        Matcher verbs = VERB.matcher(args.text(0));
        Texts texts = new Texts();
        int from = 0;
        int next = 1;
        while (verbs.find()) {
            texts.add(text(args.text(0).substring(from, verbs.start())), args.place());
            from = verbs.end();
            switch (verbs.group(1)) {
                case "%" -> texts.add(text("%"), args.place());
                case "s", "v" -> texts.add(args.value(next++), args.place());
                case "d" -> texts.add(Values.number(args.decimal(next++)), args.place());
                case "q" -> texts.add(encoded(text(args.text(next++)), args.place()), args.place());
                default -> throw args.wrong(0, "only %s, %d, %v, %q and %% in the format");
            }
        }
        texts.add(text(args.text(0).substring(from)), args.place());
        return texts.node();
    }

    private static JsonNode base64Decoded(Arguments args) {
        try {
            return text(new String(Base64.getDecoder().decode(args.text(0)), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw args.wrong(0, "Base64");
        }
    }
}
