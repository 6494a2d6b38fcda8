package vn.khenthuong.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Several calls of the guarded services as one command: each is checked as if it came alone, but what they write to the engine's
 * tables leaves together at the end, in batches. Nothing that comes from outside can begin it.
 */
public record OneCommand<T>(Supplier<T> work) implements Command<T> {

    @Override
    public T execute(CommandContext context) {
        return work.get();
    }
}
