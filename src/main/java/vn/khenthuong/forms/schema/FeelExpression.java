package vn.khenthuong.forms.schema;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A FEEL expression of a form, such as {@code =outcome != "RETURN"}, parsed once and evaluated by the engine's own FEEL. The only
 * class that knows this FEEL. Its public interface neither keeps a parsed expression across the engine's own {@code FeelEngine}
 * nor tells what an expression reads, so {@link #references()} walks the private syntax tree; a test tells when that moves.
 */
final class FeelExpression {

    private static final Logger log = LoggerFactory.getLogger(FeelExpression.class);
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    /** No word boundary before it: that takes long on accents, and another function whose name ends so is only asked again. */
    private static final Pattern CLOCK = Pattern.compile("(?:now|today)\\s*+\\(");

    /** Forms are few, and read again with what a feature adds for one task; a parsed expression has no state. */
    private static final Cache<String, FeelExpression> PARSED =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private final ParsedExpression parsed;
    private final Set<String> references;

    private FeelExpression(ParsedExpression parsed) {
        this.parsed = parsed;
        this.references = references(parsed);
    }

    /** Whether a property of a form holds an expression instead of a plain value. */
    static boolean isExpression(String property) {
        return property.startsWith("=");
    }

    /** @throws IllegalArgumentException when it is not FEEL; a form with such an expression is never served */
    static FeelExpression parse(String property) {
        var text = isExpression(property) ? property.substring(1) : property;
        return PARSED.get(text.strip(), FeelExpression::parseText);
    }

    private static FeelExpression parseText(String text) {
        var result = FEEL.parseExpression(text);
        if (result.isFailure()) {
            throw new IllegalArgumentException("Not a FEEL expression: " + text);
        }
        return new FeelExpression(result.parsedExpression());
    }

    /** The value, empty when it is null or the evaluation fails. */
    Optional<Object> evaluate(Map<String, Object> context) {
        var result = FEEL.evaluate(parsed, context);
        if (result.isFailure()) {
            log.warn("FEEL expression of a form failed: {}", parsed.text());
            return Optional.empty();
        }
        return Optional.ofNullable(result.result());
    }

    /** Whether its value depends on when it is asked for. */
    boolean readsTheClock() {
        return CLOCK.matcher(text()).find();
    }

    String text() {
        return parsed.text();
    }

    /** Names the expression reads, those of its own loop variables included. */
    Set<String> references() {
        return references;
    }

    private static Set<String> references(ParsedExpression parsed) {
        var names = new LinkedHashSet<String>();
        collect(parsed.expression(), names);
        return Collections.unmodifiableSet(names);
    }

    private static void collect(Object node, Set<String> names) {
        if (node instanceof Ref reference) {
            names.add(reference.names().head());
        } else if (node instanceof camundajar.impl.scala.collection.Iterable<?> nodes) {
            collectAll(nodes.iterator(), names);
        } else if (node instanceof Product product) {
            collectAll(product.productIterator(), names);
        }
    }

    private static void collectAll(Iterator<?> nodes, Set<String> names) {
        while (nodes.hasNext()) {
            collect(nodes.next(), names);
        }
    }
}
