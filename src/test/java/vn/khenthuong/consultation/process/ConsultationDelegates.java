package vn.khenthuong.consultation.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.camunda.bpm.engine.test.mock.Mocks;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultation.State;
import vn.khenthuong.consultation.Consultations;

/** Registers the delegates of this package for the bare engine of a process test, over the facade the test gives them. */
public final class ConsultationDelegates {

    private ConsultationDelegates() {}

    public static void of(Consultations consultations) {
        Mocks.register("nameAgencyListener", new NameAgencyListener(consultations));
        Mocks.register("recordNoReplyDelegate", new RecordNoReplyDelegate(consultations));
        Mocks.register("endConsultationDelegate", new EndConsultationDelegate(consultations));
    }

    /** A question that was just asked. */
    public static Consultation asked(String dossier, String agency) {
        var now = Instant.now();
        return new Consultation(
                dossier + "-" + agency.toUpperCase(Locale.ROOT),
                dossier,
                agency,
                "điểm e khoản 2 Mục IV Kế hoạch",
                null,
                now,
                now.plus(14, ChronoUnit.DAYS),
                State.ASKED,
                null,
                null);
    }
}
