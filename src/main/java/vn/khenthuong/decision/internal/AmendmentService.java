package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.decision.AmendmentProposed;
import vn.khenthuong.decision.CertificateStanding;
import vn.khenthuong.decision.DecisionAmended;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendment.Seat;
import vn.khenthuong.decision.DecisionAmendment.Signer;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.ProposedAmendment;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Puts issued decisions right, with a line in the journal of the list each time. */
@Component
@Transactional
class AmendmentService implements DecisionAmendments {

    private static final String STEP = "DECISION_AMENDMENT";
    private static final String OFFICE_HEAD = Role.HEAD.of("vp-ubnd");
    private static final int NAME = 300;
    private static final int TEXT = 500;

    private final AmendmentRepository amendments;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final CertificateStanding certificates;
    private final NumberRegister register;
    private final EnteredDocuments documents;
    private final Organization organization;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendmentService(
            AmendmentRepository amendments,
            Nominations nominations,
            OwnDossiers ownDossiers,
            CertificateStanding certificates,
            NumberRegister register,
            EnteredDocuments documents,
            Organization organization,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.amendments = amendments;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.certificates = certificates;
        this.register = register;
        this.documents = documents;
        this.organization = organization;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DecisionAmendment> of(String list) {
        return amendments.of(list);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DecisionAmendment> waiting() {
        return amendments.waiting();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DecisionAmendment> find(long id) {
        return amendments.find(id);
    }

    @Override
    public boolean mayPropose(Actor actor) {
        return performs(actor, Performer.APPRAISAL_OFFICER) || performs(actor, Performer.APPRAISAL_HEAD);
    }

    @Override
    public boolean mayIssue(Actor actor) {
        return performs(actor, Performer.CLERK);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> amended(String dossier) {
        return amendments.nameOf(dossier);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> amended(Collection<String> dossiers) {
        return dossiers.isEmpty() ? Map.of() : amendments.namesOf(dossiers);
    }

    @Override
    @Transactional(readOnly = true)
    public String nameOf(String dossier) {
        return amendments
                .nameOf(dossier)
                .orElseGet(() -> nominations.require(dossier).nomineeName());
    }

    @Override
    public long propose(String list, ProposedAmendment wanted, Actor actor) {
        if (!mayPropose(actor)) {
            throw new NotPermittedException("Chỉ cơ quan thẩm định đề nghị sửa đổi, đính chính quyết định.");
        }
        decision(list);
        var errors = new InputErrors();
        var amends = wanted.kind() == Kind.AMENDMENT;
        if (wanted.kind() == null) {
            errors.add("Cần chọn “Sai ở đâu”.");
        }
        var dossier =
                amends ? errors.gather(() -> rewarded(list, wanted.dossier())) : Optional.<DossierSnapshot>empty();
        dossier.ifPresent(one -> ownDossiers.requireAnother(List.of(one)));
        var place = amends ? Optional.<String>empty() : errors.gather(() -> text("Vị trí sai", wanted.place(), TEXT));
        var before = amends
                ? dossier.map(one -> nameOf(one.number()))
                : errors.gather(() -> text("Đã in", wanted.before(), TEXT));
        var label = amends ? "Tên đúng" : "Nay đính chính là";
        var after = errors.gather(() -> text(label, wanted.after(), amends ? NAME : TEXT));
        if (before.isPresent() && before.equals(after)) {
            errors.add("“%s” giống nội dung đang có.".formatted(label));
        }
        var reason = errors.gather(() -> text("Lý do", wanted.reason(), TEXT));
        var submission = wanted.submission() == null
                ? Optional.<DocumentReference>empty()
                : errors.gather(() -> documents.check(
                        wanted.submission(), "Tờ trình", decision(list).date(), "Ngày quyết định"));
        submission.ifPresent(document -> errors.gather(() -> {
            register.require(submission(list, document));
            return document;
        }));
        errors.refuse();
        var deed = new Deed(actor.userId(), clock.instant());
        var id = amendments
                .add(
                        list,
                        wanted.kind(),
                        dossier.map(DossierSnapshot::number).orElse(null),
                        place.orElse(null),
                        before.orElseThrow(),
                        after.orElseThrow(),
                        reason.orElseThrow(),
                        submission.orElse(null),
                        deed)
                .orElseThrow(() -> new ConflictException("Đã có đề nghị sửa tên của hồ sơ này đang chờ văn thư."));
        var role =
                performs(actor, Performer.APPRAISAL_OFFICER) ? Performer.APPRAISAL_OFFICER : Performer.APPRAISAL_HEAD;
        var proposed = find(id).orElseThrow();
        note(proposed, "PROPOSED", reason.orElseThrow(), actor, role);
        events.publishEvent(new AmendmentProposed(proposed));
        return id;
    }

    @Override
    public void issue(long id, DocumentReference document, Actor actor) {
        issue(id, document, null, actor);
    }

    @Override
    public void issue(long id, DocumentReference document, String signer, Actor actor) {
        var open = open(id, actor);
        if (organization.isDeedOf(actor.userId(), open.proposed())) {
            throw new NotPermittedException("Người đề nghị sửa đổi không tự cấp số văn bản đó.");
        }
        var amends = open.kind() == Kind.AMENDMENT;
        var signed = signed(open.kind(), signer);
        var checked = documents.check(
                document, open.kind().document(), decision(open.list()).date(), "Ngày quyết định");
        if (open.submission() != null) {
            register.enter(submission(open.list(), open.submission()));
        }
        register.enter(new NumberedPaper(
                NumberedPaper.PROVINCE,
                amends ? NumberSeries.DECISION : NumberSeries.LETTER,
                checked,
                "%s, %s %d".formatted(open.list(), open.kind().label(), id)));
        if (amends) {
            // Before the moment is taken by which the decision says whether the certificate was printed.
            certificates.hold(open.list());
        }
        amendments.issue(id, checked, signed, actor.userId(), clock.instant());
        var issued = find(id).orElseThrow();
        note(issued, "ISSUED", checked.cited(open.kind().label()), actor, Performer.CLERK);
        events.publishEvent(new DecisionAmended(issued));
    }

    /** Home Affairs proposes by a Tờ trình of its own; it is given once the decision that rests on it is. */
    private NumberedPaper submission(String list, DocumentReference document) {
        return new NumberedPaper(
                organization.holder(Function.APPRAISER, document.date()).code(),
                NumberSeries.SUBMISSION,
                document,
                list);
    }

    @Override
    public void refuse(long id, String reason, Actor actor) {
        var open = open(id, actor);
        var why = text("Lý do trả lại", reason, TEXT);
        amendments.refuse(id, why, actor.userId(), clock.instant());
        note(open, "REFUSED", why, actor, Performer.CLERK);
    }

    @Override
    public List<Signer> signers(Kind kind) {
        return switch (kind) {
            case AMENDMENT ->
                Stream.concat(in(Bodies.CHAIR, Seat.CHAIR), in(Bodies.VICE_CHAIRS, Seat.VICE_CHAIR))
                        .toList();
            case CORRECTION -> in(OFFICE_HEAD, Seat.OFFICE_HEAD).toList();
        };
    }

    private Stream<Signer> in(String group, Seat seat) {
        return organization.membersOf(group).stream().map(official -> new Signer(official.userId(), seat));
    }

    /** Nobody is guessed where the seat has several holders: the paper leaves room for the name then. */
    private Signer signed(Kind kind, String typed) {
        var signers = signers(kind);
        if (typed == null || typed.isBlank()) {
            var seat = kind == Kind.AMENDMENT ? Seat.CHAIR : Seat.OFFICE_HEAD;
            var holders =
                    signers.stream().filter(signer -> signer.seat() == seat).toList();
            return holders.size() == 1 ? holders.get(0) : null;
        }
        return signers.stream()
                .filter(signer -> signer.userId().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "“Người ký” phải là một người có thẩm quyền ký văn bản này, chọn trong danh sách."));
    }

    private DecisionAmendment open(long id, Actor actor) {
        if (!mayIssue(actor)) {
            throw new NotPermittedException("Chỉ văn thư Ủy ban nhân dân tỉnh cấp số hoặc trả lại đề nghị này.");
        }
        return amendments
                .lock(id)
                .map(one -> {
                    if (!one.isOpen()) {
                        throw new ConflictException("Đề nghị này đã được giải quyết.");
                    }
                    return one;
                })
                .orElseThrow(() -> new NotFoundException("Không có đề nghị sửa đổi này."));
    }

    private DocumentReference decision(String list) {
        return amendments
                .decision(list)
                .orElseThrow(() -> new NotFoundException("Không có quyết định nào đã ban hành ở địa chỉ này."));
    }

    private DossierSnapshot rewarded(String list, String number) {
        return nominations.ofList(list).stream()
                .filter(dossier -> dossier.state() == DossierState.AWARDED)
                .filter(dossier -> dossier.number().equals(number))
                .findFirst()
                .orElseThrow(() ->
                        new BadInputException("“Hồ sơ” phải là một trường hợp được khen thưởng tại quyết định này."));
    }

    private static String text(String label, String typed, int longest) {
        var text = OfficialText.lines(label, typed, longest);
        if (text.contains("\n")) {
            throw new BadInputException("“%s” chỉ một dòng.".formatted(label));
        }
        return text;
    }

    private void note(DecisionAmendment amendment, String outcome, String why, Actor actor, Performer as) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                amendment.list(),
                STEP,
                actor.userId(),
                organization.groupOf(as, null, today()),
                now,
                now,
                outcome,
                "%s: “%s” → “%s”. %s.".formatted(amendment.kind().label(), amendment.before(), amendment.after(), why),
                null));
    }

    private boolean performs(Actor actor, Performer performer) {
        return organization.performs(actor, performer, null, today(), Work.LISTS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
