package vn.khenthuong.audit.internal;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Occasions;

/** What this thread is doing as a whole. */
@Component
class CurrentOccasion implements Occasions {

    private final ThreadLocal<String> current = new ThreadLocal<>();
    private final OccasionNumbers numbers;

    CurrentOccasion(OccasionNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String next() {
        return "LOAT-%06d".formatted(numbers.next());
    }

    @Override
    public <T> T during(String occasion, Supplier<T> work) {
        var before = current.get();
        current.set(occasion);
        try {
            return work.get();
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /** Subject of the line about it; null when it is a step by itself. */
    String name() {
        return current.get();
    }
}
