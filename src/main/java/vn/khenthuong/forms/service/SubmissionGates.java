package vn.khenthuong.forms.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.kernel.SubmissionGate;
import vn.khenthuong.kernel.SubmissionGate.Submission;

/** All gates before a submission. Looked up late: modules with a gate use the engine, which is built with this. */
@Component
class SubmissionGates {

    private final Supplier<List<SubmissionGate>> gates;

    SubmissionGates(ObjectProvider<SubmissionGate> gates) {
        this.gates = SingletonSupplier.of(() -> gates.orderedStream().toList());
    }

    /** Why nothing could be submitted now, for who reads the form: the words of the first gate that is shut. */
    Optional<String> objection(Submission submission) {
        return gates.get().stream()
                .flatMap(gate -> gate.objection(submission).stream())
                .findFirst();
    }

    /** @throws vn.khenthuong.kernel.RefusedException of the first gate that is shut */
    void check(Submission submission) {
        gates.get().forEach(gate -> gate.check(submission));
    }
}
