package vn.khenthuong.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.NomineeResult;
import vn.khenthuong.intake.NomineeResult.Outcome;
import vn.khenthuong.intake.StartedNominations;
import vn.khenthuong.kernel.Actor;

/** Makes drafts of rows that pass, many in one transaction; each row becomes one dossier, whoever else brings it at the same time. */
@Component
class NomineeDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(NomineeDrafts.class);

    /** Rows that are started in one transaction; the round waits for it, and with it whoever else starts a dossier. */
    private static final int AT_ONCE = 100;

    private static final String NAME = "nomineeName";
    private static final String OURS =
            "Có lỗi của hệ thống; dòng này chưa được lập. Hãy nhập lại chính tệp này, hoặc báo quản trị viên.";

    private final StartedNominations nominations;
    private final ImportedNominees imported;
    private final Failures failures;
    private final TransactionTemplate together;

    NomineeDrafts(
            StartedNominations nominations,
            ImportedNominees imported,
            Failures failures,
            PlatformTransactionManager transactions) {
        this.nominations = nominations;
        this.imported = imported;
        this.failures = failures;
        this.together = new TransactionTemplate(transactions);
    }

    /** What became of each, in their order. */
    List<NomineeResult> make(Actor actor, String round, String unit, List<Nominee> nominees, KnownNominees known) {
        var results = new ArrayList<NomineeResult>(nominees.size());
        for (int from = 0; from < nominees.size(); from += AT_ONCE) {
            results.addAll(start(
                    actor, round, unit, nominees.subList(from, Math.min(from + AT_ONCE, nominees.size())), known));
        }
        return results;
    }

    /** Many together cost little; where one of them is refused, each is tried alone. */
    private List<NomineeResult> start(
            Actor actor, String round, String unit, List<Nominee> nominees, KnownNominees known) {
        try {
            return started(actor, round, unit, nominees, known);
        } catch (RuntimeException oneOfThem) {
            LOG.debug("Not together", oneOfThem);
            return nominees.stream()
                    .map(nominee -> startAlone(actor, round, unit, nominee, known))
                    .toList();
        }
    }

    private NomineeResult startAlone(Actor actor, String round, String unit, Nominee nominee, KnownNominees known) {
        try {
            return started(actor, round, unit, List.of(nominee), known).get(0);
        } catch (AlreadyMade made) {
            return new NomineeResult(
                    nominee.row(),
                    nominee.request().nomineeName(),
                    Outcome.EXISTS,
                    imported.of(round, unit).get(KnownNominees.digest(nominee)),
                    List.of(),
                    List.of());
        } catch (RuntimeException thrown) {
            var failure = failures.of(thrown);
            if (failure.isOurs()) {
                LOG.error("Row {} of a list of nominees failed", nominee.row(), thrown);
                return RowFaults.refused(nominee, List.of(RowFaults.fault(nominee, NAME, OURS)));
            }
            return RowFaults.refused(nominee, List.of(RowFaults.fault(nominee, NAME, failure.sentence())));
        }
    }

    private List<NomineeResult> started(
            Actor actor, String round, String unit, List<Nominee> nominees, KnownNominees known) {
        var digests = nominees.stream().map(KnownNominees::digest).toList();
        return together.execute(status -> {
            if (!imported.claim(round, unit, digests, known.ended(), actor.userId())) {
                throw new AlreadyMade();
            }
            var numbers = nominations.start(actor, nominees);
            imported.became(round, unit, digests, numbers);
            var results = new ArrayList<NomineeResult>(nominees.size());
            for (int index = 0; index < nominees.size(); index++) {
                var nominee = nominees.get(index);
                results.add(new NomineeResult(
                        nominee.row(),
                        nominee.request().nomineeName(),
                        Outcome.STARTED,
                        numbers.get(index),
                        List.of(),
                        nominee.remarks()));
            }
            return results;
        });
    }

    /** Somebody else has made a dossier of the row meanwhile. */
    private static final class AlreadyMade extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
