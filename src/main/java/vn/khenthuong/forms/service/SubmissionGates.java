package vn.khenthuong.forms.service;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.SubmissionGate;
import vn.khenthuong.kernel.SubmissionGate.Submission;

/** All gates before a submission. Looked up late: modules with a gate use the engine, which is built with this. */
@Component
class SubmissionGates {

    private final ObjectProvider<SubmissionGate> gates;

    SubmissionGates(ObjectProvider<SubmissionGate> gates) {
        this.gates = gates;
    }

    /** @throws vn.khenthuong.kernel.RefusedException of the first gate that is shut */
    void check(Submission submission) {
        gates.orderedStream().forEach(gate -> gate.check(submission));
    }
}
