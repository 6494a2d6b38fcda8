package vn.khenthuong.decision.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.MissingAmounts;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;

/** A list as the forms of its tasks show it. */
@Component
class ListFormModel {

    static final String LIMIT_ROWS = "limitRows";

    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final CurrentActor reader;
    private final Organization organization;
    private final QuotaLedger ledger;
    private final QuotaMessages messages;
    private final ObservationRows observations;
    private final MissingAmounts amounts;
    private final Clock clock;

    ListFormModel(
            Nominations nominations,
            OwnDossiers ownDossiers,
            CurrentActor reader,
            Organization organization,
            QuotaLedger ledger,
            QuotaMessages messages,
            ObservationRows observations,
            MissingAmounts amounts,
            Clock clock) {
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.reader = reader;
        this.organization = organization;
        this.ledger = ledger;
        this.messages = messages;
        this.observations = observations;
        this.amounts = amounts;
        this.clock = clock;
    }

    /** The facts every form of the list shows: its code, version and papers, why it came back, the cases on it. */
    Map<String, Object> of(AwardListSnapshot list) {
        return of(list, on(list));
    }

    Map<String, Object> of(AwardListSnapshot list, List<DossierSnapshot> cases) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("listCode", list.code());
        facts.put(ListForm.LIST_VERSION, list.version());
        facts.put("note", note(list, cases));
        facts.put("papers", papers(list));
        facts.put("summary", summary(cases));
        facts.put("dossierRows", rows(cases));
        facts.put("gone", gone(list));
        facts.put(LIMIT_ROWS, limits(list.round(), cases));
        facts.put("observationRows", observations.of(list.round(), list.code()));
        return facts;
    }

    /** Whose amount has to be laid down before the decision gets its number, by the rule of today; nothing where all are known. */
    Map<String, Object> amounts(AwardListSnapshot list, List<DossierSnapshot> cases) {
        var rewarded = list.toBeRewarded();
        var proposed = cases.stream()
                .filter(snapshot -> rewarded.contains(snapshot.number()))
                .filter(snapshot ->
                        snapshot.appraisal() == null || snapshot.appraisal().favourable())
                .toList();
        Map<String, Object> facts = new HashMap<>();
        facts.put(
                "missingAmounts",
                amounts.inWords(list.code(), proposed, LocalDate.ofInstant(clock.instant(), HomeZone.ID))
                        .orElse(null));
        // The form has the slash: whatever a fact says, its link stays on this server.
        facts.put("amountsPage", amounts.address(list.code()).substring(1));
        return facts;
    }

    /** Why the list came back; before that, what keeps the reader from it. */
    private String note(AwardListSnapshot list, List<DossierSnapshot> cases) {
        var note = PlanCitation.readable(list.note());
        return reader.find()
                .flatMap(actor -> ownDossiers.objection(cases, actor.userId()))
                .map(own -> note == null ? own : own + " " + note)
                .orElse(note);
    }

    /** How far every limit of the round is used. */
    List<Map<String, Object>> limits(String round) {
        return ledger.limits(round).stream().map(this::row).toList();
    }

    /** The same for the limits these cases count against. */
    private List<Map<String, Object>> limits(String round, List<DossierSnapshot> cases) {
        return ledger.limits(round).stream()
                .filter(limit -> cases.stream().anyMatch(snapshot -> snapshot.countsAgainst(limit)))
                .map(this::row)
                .toList();
    }

    /** How far the limit of a case is used, for any case of the round. */
    Usage usage(String round) {
        var limits = ledger.limits(round);
        return snapshot -> limits.stream()
                .filter(snapshot::countsAgainst)
                .map(limit -> "%d/%d".formatted(limit.used(), limit.max()))
                .collect(Collectors.joining("; "));
    }

    /** Says of a case how far the limits it counts against are used, e.g. {@code 3/4}. */
    @FunctionalInterface
    interface Usage {

        String of(DossierSnapshot snapshot);
    }

    private Map<String, Object> row(QuotaLimit limit) {
        return Map.of(
                "owner", messages.owner(limit),
                "counted", messages.counted(limit.nomineeTypes()),
                "min", limit.min(),
                "max", limit.max(),
                "used", limit.used(),
                "remaining", limit.remaining(),
                "rule", PlanCitation.of(limit.rule()));
    }

    /** The cases on the list now. */
    List<DossierSnapshot> on(AwardListSnapshot list) {
        var live = list.live();
        return nominations.ofRound(list.round()).stream()
                .filter(snapshot -> live.contains(snapshot.number()))
                .toList();
    }

    List<Map<String, Object>> rows(Collection<DossierSnapshot> cases) {
        return cases.stream().map(this::row).toList();
    }

    /** Whom the composition left out, each with the review and why, in the words that become final. */
    List<Map<String, Object>> leftOut(AwardListSnapshot list) {
        var numbers = list.leftOut();
        return nominations.ofRound(list.round()).stream()
                .filter(snapshot -> numbers.contains(snapshot.number()))
                .map(snapshot -> leftOut(snapshot, list))
                .toList();
    }

    private Map<String, Object> leftOut(DossierSnapshot snapshot, AwardListSnapshot list) {
        var row = new HashMap<>(row(snapshot));
        row.put("why", list.restWaits() ? "Chờ danh sách sau" : words(finalRefusal(snapshot, list)));
        return row;
    }

    /** The review's own refusal goes before the one the composition gives to all. */
    private static Refusal finalRefusal(DossierSnapshot snapshot, AwardListSnapshot list) {
        var own = snapshot.review() == null ? null : snapshot.review().refusal();
        return own == null || own.code() == null ? list.restRefusal() : own;
    }

    /** Options of a checklist; the value is the number. */
    List<Map<String, Object>> options(Collection<DossierSnapshot> cases) {
        return options(cases, Map.of());
    }

    /** @param places of the focal agency's ranking, by number; shown beside the case, which nothing chooses */
    List<Map<String, Object>> options(Collection<DossierSnapshot> cases, Map<String, Integer> places) {
        return cases.stream()
                .map(snapshot -> Map.<String, Object>of(
                        "value", snapshot.number(), "label", label(snapshot, places.get(snapshot.number()))))
                .toList();
    }

    /** How many cases of each kind, e.g. “3 tập thể, 2 cá nhân”. */
    static String summary(Collection<DossierSnapshot> cases) {
        var kinds = Arrays.stream(NomineeType.values())
                .map(type -> Map.entry(
                        type,
                        cases.stream()
                                .filter(snapshot -> snapshot.nomineeType() == type)
                                .count()))
                .filter(kind -> kind.getValue() > 0)
                .map(kind ->
                        "%d %s".formatted(kind.getValue(), kind.getKey().label().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "không có hồ sơ nào" : kinds;
    }

    String unitName(String code) {
        return organization.find(code).map(Unit::name).orElse(code);
    }

    Map<String, Object> row(DossierSnapshot snapshot) {
        return Map.of(
                "number", snapshot.number(),
                "nominee", snapshot.nomineeName(),
                "nomineeType", snapshot.nomineeType().label(),
                "unit", unitName(snapshot.unit()),
                "stream", snapshot.pool() ? "Danh sách chung cấp tỉnh" : "Chỉ tiêu của đơn vị",
                "awardForm", snapshot.awardForm().label(),
                "state", state(snapshot),
                "review", opinion(snapshot.review(), "Đề nghị chọn", "Đề nghị không chọn"),
                "appraisal", opinion(snapshot.appraisal(), "Đạt", "Không đạt"));
    }

    private static String state(DossierSnapshot snapshot) {
        var words = new StringBuilder(snapshot.state().label());
        if (snapshot.deferred()) {
            words.append(" (để lại)");
        }
        if (snapshot.onHold()) {
            words.append(" (tạm dừng)");
        }
        return words.toString();
    }

    private String label(DossierSnapshot snapshot, Integer place) {
        var label = new StringBuilder("%s – %s (%s, %s)"
                .formatted(
                        snapshot.number(),
                        snapshot.nomineeName(),
                        snapshot.nomineeType().label().toLowerCase(Locale.ROOT),
                        unitName(snapshot.unit())));
        if (snapshot.pool()) {
            label.append(" – danh sách chung cấp tỉnh");
        }
        if (place != null) {
            label.append(", hạng %d".formatted(place));
        }
        if (snapshot.deferred()) {
            label.append(" – để lại từ danh sách trước");
        }
        if (snapshot.onHold()) {
            label.append(" – đang tạm dừng");
        }
        if (snapshot.review() != null && !snapshot.review().favourable()) {
            label.append(" – thẩm tra đề nghị không chọn");
        }
        return label.toString();
    }

    private static String opinion(Proposal proposal, String favourable, String unfavourable) {
        if (proposal == null) {
            return "";
        }
        var words = new ArrayList<String>();
        words.add(proposal.favourable() ? favourable : unfavourable);
        if (proposal.refusal() != null) {
            words.add(words(proposal.refusal()));
        }
        words.add(proposal.remark());
        words.add(
                proposal.override() == null
                        ? null
                        : "theo " + proposal.override().cited());
        return words.stream()
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(": "));
    }

    static String words(Refusal refusal) {
        if (refusal == null) {
            return "";
        }
        return refusal.code() == null
                ? refusal.reason()
                : "%s – %s".formatted(refusal.code().label(), refusal.reason());
    }

    private static String papers(AwardListSnapshot list) {
        var papers = new ArrayList<String>();
        if (list.minutes() != null) {
            papers.add(cite("Biên bản họp Hội đồng", list.minutes().document()));
        }
        papers.add(cite("Văn bản thống nhất của Sở Nội vụ", list.agreement()));
        papers.add(cite("Tờ trình của cơ quan đầu mối", list.focalSubmission()));
        papers.add(cite("Tờ trình của cơ quan thẩm định", list.appraisalSubmission()));
        if (list.minimumReason() != null) {
            papers.add("Lý do chưa đạt số lượng tối thiểu: " + list.minimumReason());
        }
        var present = papers.stream().filter(Objects::nonNull).collect(Collectors.joining("; "));
        return present.isEmpty() ? null : present;
    }

    private static String cite(String name, DocumentReference document) {
        return document == null ? null : document.cited(name);
    }

    private static String gone(AwardListSnapshot list) {
        var gone = list.entries().stream()
                .filter(entry -> entry.leftAt() != null)
                .map(ListFormModel::departure)
                .collect(Collectors.joining("; "));
        return gone.isEmpty() ? null : gone;
    }

    private static String departure(ListEntry entry) {
        return "%s (%s)".formatted(entry.dossier(), entry.leftAs().label().toLowerCase(Locale.ROOT));
    }
}
