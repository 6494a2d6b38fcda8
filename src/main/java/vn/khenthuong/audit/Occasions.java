package vn.khenthuong.audit;

import java.util.function.Supplier;

/** Several steps that belong together, each with its own line: the lines name the one about the whole. */
public interface Occasions {

    /** The subject for the line about the next whole, e.g. {@code LOAT-000012}; never given twice. */
    String next();

    /** Does some work; the lines this thread writes meanwhile name the occasion. */
    <T> T during(String occasion, Supplier<T> work);
}
