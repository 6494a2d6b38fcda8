package vn.khenthuong.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** A process variable with one name, one Java type and one engine representation (text, number or boolean). */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> toEngine;
    private final Function<Object, T> fromEngine;

    private ProcessVariable(String name, Function<T, Object> toEngine, Function<Object, T> fromEngine) {
        this.name = name;
        this.toEngine = toEngine;
        this.fromEngine = fromEngine;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, value -> value, String.class::cast);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    public static ProcessVariable<Integer> wholeNumber(String name) {
        return new ProcessVariable<>(name, value -> value, stored -> ((Number) stored).intValue());
    }

    /** Instants travel as ISO text, which timers of the engine read as well. */
    public static ProcessVariable<Instant> instant(String name) {
        return new ProcessVariable<>(name, Instant::toString, stored -> Instant.parse((String) stored));
    }

    /** Enum constants travel as their names, so forms, expressions and history never see a Java class. */
    public static <E extends Enum<E>> ProcessVariable<E> choice(String name, Class<E> type) {
        return new ProcessVariable<>(name, Enum::name, stored -> Enum.valueOf(type, (String) stored));
    }

    public String name() {
        return name;
    }

    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name)).map(fromEngine);
    }

    public T require(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("Process variable '" + name + "' is not set"));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, toEngine.apply(value));
    }

    /** For this scope alone; scopes around it do not see it. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, toEngine.apply(value));
    }

    /**
     * For expressions of this transaction alone: nothing is stored and history has no line of it. Whoever evaluates the
     * expression later, such as Cockpit's “recalculate”, finds nothing and changes nothing. An instance in which an earlier
     * version has stored the variable gets the new value stored: its expressions would read the old one.
     */
    public void setUnsaved(VariableScope scope, T value) {
        var known = scope.getVariableTyped(name, false);
        var unsaved = known == null || known.isTransient();
        scope.setVariable(name, Variables.untypedValue(toEngine.apply(value), unsaved));
    }

    public Map.Entry<String, Object> of(T value) {
        return Map.entry(name, toEngine.apply(value));
    }
}
