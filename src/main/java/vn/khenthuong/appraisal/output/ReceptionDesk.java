package vn.khenthuong.appraisal.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * What the slips of the focal agency have in common: each is about one dossier, is read by whoever reads the papers of that dossier,
 * and says whose it is.
 */
@Component
class ReceptionDesk {

    /** Signs after which a sentence has ended. */
    private static final String ENDS = ".!?…";

    static final String TO_BE_FILLED_IN = "…………………………";

    private final DossierAccess access;
    private final DossierView view;
    private final Organization organization;
    private final Issuers issuers;
    private final Journal journal;

    ReceptionDesk(DossierAccess access, DossierView view, Organization organization, Issuers issuers, Journal journal) {
        this.access = access;
        this.view = view;
        this.organization = organization;
        this.issuers = issuers;
        this.journal = journal;
    }

    /** @param offered empty where the dossier has no such slip */
    Optional<PaperOffer> find(String number, Actor reader, Function<DossierSnapshot, Optional<PaperOffer>> offered) {
        return access.findPapers(reader, number).flatMap(offered);
    }

    List<PaperOffer> about(String subject, Actor reader, Function<DossierSnapshot, Optional<PaperOffer>> offered) {
        return find(subject, reader, offered).stream().toList();
    }

    /** @param focal the focal agency of the day */
    Slip slip(String number, LocalDate day, Unit focal) {
        var dossier = view.show(number);
        var unit = dossier.snapshot().worker();
        return new Slip(dossier, day, focal, organization.require(unit, day));
    }

    /** In which role the official works for the focal agency; empty where he does not. */
    Optional<Performer> focal(Actor actor, LocalDate day) {
        return Stream.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)
                .filter(performer -> organization.performs(actor, performer, null, day, Work.DOSSIERS))
                .findFirst();
    }

    /** The focal agency adds what its head signed, whoever of its officials. */
    Optional<ScanDesk> scanDesk(String number, Actor actor, LocalDate day) {
        return focal(actor, day)
                .map(performer -> new ScanDesk(organization.groupOf(performer, null, day), List.of(number)));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HomeZone.ID);
    }

    /** The lines of the journal that are a step of the dossier, oldest first. */
    List<JournalEntry> steps(String number, Predicate<JournalEntry> step) {
        return journal.of(number).stream().filter(step).toList();
    }

    /** Whose dossier it is, from where it came, and what is asked for. Addresses of offices are not known here. */
    void identity(PaperBuilder paper, Slip slip, String label) {
        var snapshot = slip.dossier().snapshot();
        paper.body("%s: %s.".formatted(label, issuers.name(slip.unit())))
                .body("Địa chỉ: %s; điện thoại: %s; thư điện tử: %s."
                        .formatted(TO_BE_FILLED_IN, TO_BE_FILLED_IN, submitter(snapshot.number())))
                .body("Nội dung yêu cầu giải quyết: đề nghị tặng %s, đợt %s, tại %s. Đối tượng được đề nghị: %s."
                        .formatted(
                                snapshot.awardForm().label(),
                                PaperWording.quoted(slip.dossier().round().title()),
                                paper.field(
                                        "Tờ trình của đơn vị",
                                        snapshot.document() == null
                                                ? null
                                                : PaperWording.cited("Tờ trình", snapshot.document())),
                                NomineeWording.of(slip.dossier())));
    }

    /** What somebody wrote, with a full stop where it has no last sign. */
    static String sentence(String written) {
        var end = written.stripTrailing();
        return !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0 ? written : written + ".";
    }

    /** Whom to ask at the focal agency, e.g. {@code Trần Thị B, Sở Lao động - Thương binh và Xã hội (b@lamdong.gov.vn)}. */
    String contact(Slip slip, String userId) {
        return "%s, %s (%s)".formatted(organization.nameOf(userId), issuers.name(slip.focal()), address(userId));
    }

    /** The address of the head who signed the unit's Tờ trình. */
    private String submitter(String number) {
        return steps(
                        number,
                        line -> Tasks.APPROVE_BY_UNIT.is(line.step())
                                && ApproveByUnit.APPROVE.name().equals(line.outcome()))
                .stream()
                .reduce((first, last) -> last)
                .map(line -> address(line.actor()))
                .orElse(TO_BE_FILLED_IN);
    }

    private String address(String userId) {
        return organization
                .official(userId)
                .filter(official -> official.hasAddress())
                .map(official -> official.email())
                .orElse(TO_BE_FILLED_IN);
    }
}
