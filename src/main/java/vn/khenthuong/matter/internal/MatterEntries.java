package vn.khenthuong.matter.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.matter.WantedConclusion;
import vn.khenthuong.matter.WantedMatter;

/** Reads what an official enters about a matter; everything that is wrong is said at once. */
@Component
class MatterEntries {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 300;

    /** No matter takes longer; a later day was mistyped. */
    private static final int LONGEST_YEARS = 2;

    private final EnteredDocuments documents;
    private final Clock clock;

    MatterEntries(EnteredDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws BadInputException with everything that is wrong */
    WantedMatter checked(WantedMatter wanted) {
        var errors = new InputErrors();
        var document = errors.gather(() -> documents.check(wanted.document(), "văn bản"));
        var facts = checked(wanted.facts(), errors);
        errors.gather(() -> checkDue(wanted.due()));
        errors.refuse();
        return new WantedMatter(facts.orElseThrow(), document.orElseThrow(), wanted.due());
    }

    private Optional<MatterFacts> checked(MatterFacts facts, InputErrors errors) {
        if (facts instanceof Discipline discipline) {
            var authority = errors.gather(() -> name("Cơ quan xem xét kỷ luật", discipline.authority()));
            var subject = errors.gather(() -> text("Nội dung xem xét kỷ luật", discipline.subject()));
            return authority.flatMap(who -> subject.map(what -> new Discipline(who, what)));
        }
        if (facts instanceof Inspection inspection) {
            var authority = errors.gather(() -> name("Cơ quan thanh tra, kiểm tra", inspection.authority()));
            var programme = errors.gather(() -> name("Chương trình, kế hoạch kiểm tra", inspection.programme()));
            var subject = errors.gather(() -> text("Nội dung thanh tra, kiểm tra", inspection.subject()));
            return authority.flatMap(
                    who -> programme.flatMap(by -> subject.map(what -> new Inspection(who, by, what))));
        }
        if (facts instanceof Complaint complaint) {
            return checked(complaint, errors);
        }
        errors.gather(() -> {
            throw new BadInputException("Cần chọn “Căn cứ tạm dừng”.");
        });
        return Optional.empty();
    }

    private Optional<MatterFacts> checked(Complaint complaint, InputErrors errors) {
        var form = errors.gather(() -> require("Loại đơn", complaint.form()));
        var received = errors.gather(() -> receivedOn(complaint.receivedOn()));
        var complainant = errors.gather(() -> optional("Người gửi đơn", complaint.complainant()));
        var address = errors.gather(() -> optional("Địa chỉ người gửi đơn", complaint.complainantAddress()));
        var subject = errors.gather(() -> text("Nội dung đơn", complaint.subject()));
        return errors.isEmpty()
                ? Optional.of(new Complaint(
                        form.orElseThrow(),
                        received.orElseThrow(),
                        complainant.orElse(null),
                        address.orElse(null),
                        subject.orElseThrow()))
                : Optional.empty();
    }

    private LocalDate receivedOn(LocalDate day) {
        return DocumentReference.day(day, "Ngày nhận đơn", today());
    }

    private void checkDue(LocalDate entered) {
        var due = require("Hạn kết luận, trả lời", entered);
        DateOrder.require(today(), "Hôm nay", due, "Hạn kết luận, trả lời");
        if (due.isAfter(today().plusYears(LONGEST_YEARS))) {
            throw new BadInputException("“Hạn kết luận, trả lời” (%s) quá xa.".formatted(VietnameseDates.of(due)));
        }
    }

    /** @throws BadInputException with everything that is wrong */
    WantedConclusion checked(WantedConclusion wanted, MatterRow matter) {
        var errors = new InputErrors();
        var outcome = errors.gather(() -> require("Kết luận", wanted.outcome()));
        var text = errors.gather(() -> text("Kết quả, nội dung trả lời", wanted.text()));
        var document = errors.gather(() -> documents.check(
                wanted.document(),
                "văn bản kết luận, trả lời",
                matter.document().date(),
                "Ngày văn bản tạm dừng"));
        errors.gather(() -> checkDiscipline(wanted, matter));
        errors.refuse();
        return new WantedConclusion(
                outcome.orElseThrow(),
                text.orElseThrow(),
                document.orElseThrow(),
                wanted.disciplineUntil(),
                wanted.version());
    }

    /** Why a matter was recorded by mistake, and by which document that is said. */
    record Mistake(String reason, DocumentReference document) {}

    /** @throws BadInputException with everything that is wrong */
    Mistake checkedWithdrawal(String reason, DocumentReference entered, MatterRow matter) {
        var errors = new InputErrors();
        var why = errors.gather(() -> text("Lý do rút", reason));
        var document = errors.gather(
                () -> documents.check(entered, "văn bản rút", matter.document().date(), "Ngày văn bản tạm dừng"));
        errors.refuse();
        return new Mistake(why.orElseThrow(), document.orElseThrow());
    }

    private static void checkDiscipline(WantedConclusion wanted, MatterRow matter) {
        if (wanted.disciplineUntil() != null
                && !(matter.facts() instanceof Discipline && wanted.outcome() == MatterOutcome.VIOLATION)) {
            throw new BadInputException(
                    "“Kỷ luật đến hết ngày” chỉ ghi khi kết luận có vi phạm của việc xem xét kỷ luật.");
        }
    }

    private static <T> T require(String label, T entered) {
        if (entered == null) {
            throw new BadInputException("Cần nhập “%s”.".formatted(label));
        }
        return entered;
    }

    private static String text(String label, String typed) {
        return OfficialText.lines(label, typed, LONGEST_TEXT);
    }

    private static String name(String label, String typed) {
        return OfficialText.lines(label, typed, LONGEST_NAME);
    }

    private static String optional(String label, String typed) {
        return typed == null || typed.isBlank() ? null : name(label, typed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
