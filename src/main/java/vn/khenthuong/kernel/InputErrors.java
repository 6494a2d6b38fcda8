package vn.khenthuong.kernel;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Gathers what is wrong with an input, so that it is told at once: whoever corrects the first fault would meet the next. */
public final class InputErrors {

    private final Set<InputError> all = new LinkedHashSet<>();

    /** @param sentence which names its field by the label, in “…” */
    public void add(String sentence) {
        all.add(InputError.of(sentence));
    }

    public void addAll(Collection<InputError> errors) {
        all.addAll(errors);
    }

    /** Does a check; what it finds wrong is kept, any other refusal passes. */
    public void gather(Runnable check) {
        gather(() -> {
            check.run();
            return true;
        });
    }

    /** Does a check and answers what it answers; empty when it found something wrong. */
    public <T> Optional<T> gather(Supplier<T> check) {
        try {
            return Optional.ofNullable(check.get());
        } catch (BadInputException wrong) {
            all.addAll(wrong.errors());
            return Optional.empty();
        }
    }

    public List<InputError> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws BadInputException with everything that was gathered, if anything was */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new BadInputException(all());
        }
    }
}
