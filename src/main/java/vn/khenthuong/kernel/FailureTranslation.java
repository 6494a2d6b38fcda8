package vn.khenthuong.kernel;

import java.util.List;
import java.util.Optional;

/** How a module explains the exceptions of the library it wraps; asked after refusals, which bring their own sentence. */
public interface FailureTranslation {

    /**
     * What the failure says; empty when it is none of this module's.
     *
     * @param chain the exception and its causes, outermost first
     * @param texts the sentence for a status, where the module has none of its own
     */
    Optional<Failure> translate(List<Throwable> chain, StatusSentences texts);

    /** Sentences for statuses. */
    interface StatusSentences {

        Failure of(int status);
    }
}
