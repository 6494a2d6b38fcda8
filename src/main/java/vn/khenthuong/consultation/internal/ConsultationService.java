package vn.khenthuong.consultation.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.consultation.AgencyToAsk;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultation.Answer;
import vn.khenthuong.consultation.Consultation.State;
import vn.khenthuong.consultation.ConsultationAnswered;
import vn.khenthuong.consultation.ConsultationAsked;
import vn.khenthuong.consultation.ConsultationCancelled;
import vn.khenthuong.consultation.ConsultationProcess.Elements;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.consultation.ConsultationProcess.Tasks;
import vn.khenthuong.consultation.ConsultationUnanswered;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.Work;
import vn.khenthuong.round.Rounds;

/** Asks agencies and keeps what they say. */
@Component
@Transactional
class ConsultationService implements Consultations {

    private static final int LONGEST_REASON = 4000;

    /** The other ends come when the agencies have been asked. */
    private static final Set<DossierState> ENDS_WHILE_ASKED = Set.of(DossierState.WITHDRAWN, DossierState.CANCELLED);

    private static final String NO_REPLY = State.NO_REPLY.name();

    private final ConsultationRepository store;
    private final Agencies agencies;
    private final Nominations nominations;
    private final Rounds rounds;
    private final Organization organization;
    private final Sla sla;
    private final EnteredDocuments documents;
    private final NumberRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationService(
            ConsultationRepository store,
            Agencies agencies,
            Nominations nominations,
            Rounds rounds,
            Organization organization,
            Sla sla,
            EnteredDocuments documents,
            NumberRegister register,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.agencies = agencies;
        this.nominations = nominations;
        this.rounds = rounds;
        this.organization = organization;
        this.sla = sla;
        this.documents = documents;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<AgencyToAsk> agenciesFor(DossierSnapshot dossier, boolean partyManaged) {
        return agencies.of(dossier, partyManaged, today());
    }

    @Override
    public void ask(String number, List<AgencyToAsk> asked, Actor actor) {
        var dossier = nominations.lock(number);
        nominations.consult(number);
        var due = due(dossier);
        var position = store.of(number).size();
        for (var one : asked) {
            add(dossier, one.agency(), one.citation(), null, due, position++, null);
        }
        record(
                dossier,
                actor.userId(),
                null,
                asked.stream().map(AgencyToAsk::agency).toList(),
                due,
                null);
    }

    @Override
    public List<Unit> mayBeAdded(DossierSnapshot dossier, List<Consultation> known) {
        if (dossier.list() != null || wasOneAdded(known)) {
            return List.of();
        }
        return agencies.others(dossier, today()).stream()
                .filter(unit -> known.stream().noneMatch(one -> one.agency().equals(unit.code())))
                .toList();
    }

    @Override
    public void askOneMore(String number, String agency, String reason, Actor actor) {
        var dossier = nominations.lock(number);
        var why = OfficialText.lines("Lý do", reason, LONGEST_REASON);
        var known = store.of(number);
        if (wasOneAdded(known)) {
            throw new ConflictException("Hồ sơ %s đã lấy thêm ý kiến một lần.".formatted(number));
        }
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.consult(number);
        var unit = mayBeAdded(dossier, known).stream()
                .filter(one -> one.code().equals(agency))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Cơ quan lấy thêm ý kiến” trong danh sách."));
        var due = due(dossier);
        add(dossier, unit, null, why, due, known.size(), actor.userId());
        record(dossier, actor.userId(), null, List.of(unit), due, why);
    }

    private static boolean wasOneAdded(List<Consultation> known) {
        return known.stream().anyMatch(one -> one.addedReason() != null);
    }

    private void add(
            DossierSnapshot dossier,
            Unit agency,
            String citation,
            String reason,
            Instant due,
            int position,
            String addedBy) {
        var asked = new Consultation(
                "%s-%s".formatted(dossier.number(), agency.code().toUpperCase(Locale.ROOT)),
                dossier.number(),
                agency.code(),
                citation,
                reason,
                clock.instant(),
                due,
                State.ASKED,
                null,
                null);
        store.add(asked, position, addedBy);
        events.publishEvent(new ConsultationAsked(asked, dossier.round()));
    }

    @Override
    @Transactional(readOnly = true)
    public Instant answerDue(DossierSnapshot dossier) {
        return due(dossier);
    }

    private Instant due(DossierSnapshot dossier) {
        var step = Tasks.GIVE_OPINION.id();
        var days = sla.workingDays(step, rounds.require(dossier.round()).ruleSet())
                .orElseThrow(() -> new IllegalStateException("No working days for step " + step));
        return sla.dueAt(clock.instant(), days);
    }

    /** Who was asked stands in the way of the dossier. */
    private void record(DossierSnapshot dossier, String by, String role, List<Unit> asked, Instant due, String reason) {
        var now = clock.instant();
        var words = "%s; trả lời đến hết ngày %s"
                .formatted(
                        asked.stream().map(Unit::name).collect(Collectors.joining(", ")),
                        VietnameseDates.of(new Deadline(due).lastDay()));
        journal.record(new JournalEntry(
                dossier.number(),
                NominationProcess.Elements.CONSULT,
                by,
                role,
                now,
                now,
                null,
                reason == null ? words : "%s. Lý do: %s".formatted(words, reason),
                null));
    }

    @Override
    @Transactional(readOnly = true)
    public Consultation asked(String number, int position) {
        return store.of(number).stream()
                .filter(one -> one.state() == State.ASKED)
                .skip(position)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No agency %d is asked about %s".formatted(position, number)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consultation> of(String number) {
        return store.of(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Consultation> find(String key) {
        return store.find(key);
    }

    @Override
    @Transactional(readOnly = true)
    public Consultation require(String key) {
        return find(key).orElseThrow(() -> unknown(key));
    }

    private static NotFoundException unknown(String key) {
        return new NotFoundException("Không tìm thấy việc lấy ý kiến %s.".formatted(key));
    }

    @Override
    public void answer(
            String key, Actor actor, String role, GiveOpinion outcome, String reason, DocumentReference document) {
        var dossier = nominations.lock(require(key).dossier());
        var asked = require(key);
        if (asked.state() != State.ASKED) {
            throw new ConflictException("Việc lấy ý kiến %s không còn chờ trả lời: %s."
                    .formatted(key, asked.inWords().toLowerCase(Locale.ROOT)));
        }
        keep(dossier, asked, State.ANSWERED, actor, role, outcome, reason, document);
    }

    @Override
    public void answerLate(String key, Actor actor, GiveOpinion outcome, String reason, DocumentReference document) {
        var dossier = nominations.lock(require(key).dossier());
        var asked = require(key);
        var role = roleOf(asked, actor).orElseThrow(() -> unknown(key));
        if (asked.state() == State.ASKED) {
            throw new ConflictException(
                    "Việc lấy ý kiến %s còn trong hạn: hãy trả lời bằng việc “Cho ý kiến hiệp y” trong Tasklist."
                            .formatted(key));
        }
        if (!asked.takesLateAnswer() || dossier.state().isFinal()) {
            throw new ConflictException("Việc lấy ý kiến %s không nhận thêm trả lời: %s."
                    .formatted(
                            key,
                            dossier.state().isFinal()
                                    ? "hồ sơ đã kết thúc"
                                    : asked.inWords().toLowerCase(Locale.ROOT)));
        }
        keep(dossier, asked, State.NO_REPLY, actor, role, outcome, reason, document);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayAnswerLate(Consultation consultation, Actor actor) {
        return consultation.takesLateAnswer()
                && roleOf(consultation, actor).isPresent()
                && !nominations.require(consultation.dossier()).state().isFinal();
    }

    /**
     * An answer of a department of the province is a paper of its own register. Bodies that are asked only – taxes, insurance, police, the
     * Party – are no offices of the province: what they number is their own affair, and a slip of theirs blocks nobody.
     */
    private void enter(Consultation asked, DocumentReference document) {
        if (organization.require(asked.agency()).kind() != UnitKind.CONSULTED_AGENCY) {
            register.enter(new NumberedPaper(
                    asked.agency(),
                    NumberSeries.namedBy(document.number()).orElse(NumberSeries.LETTER),
                    document,
                    asked.dossier()));
        }
    }

    /** The role in whose name the official speaks for the agency. */
    private Optional<String> roleOf(Consultation consultation, Actor actor) {
        return List.of(Role.OFFICER, Role.HEAD).stream()
                .filter(role -> organization.unitsOf(actor, role, Work.DOSSIERS).contains(consultation.agency()))
                .map(role -> role.of(consultation.agency()))
                .findFirst();
    }

    private void keep(
            DossierSnapshot dossier,
            Consultation asked,
            State state,
            Actor actor,
            String role,
            GiveOpinion outcome,
            String reason,
            DocumentReference entered) {
        var errors = new InputErrors();
        var why = outcome == GiveOpinion.DISAGREE
                ? errors.gather(() -> OfficialText.lines("Lý do", reason, LONGEST_REASON))
                : Optional.<String>empty();
        var document = errors.gather(() -> documents.check(
                entered, "văn bản trả lời", LocalDate.ofInstant(asked.askedAt(), HomeZone.ID), "Ngày lấy ý kiến"));
        errors.refuse();
        enter(asked, document.orElseThrow());
        nominations.takeDuty(dossier.number(), actor, Duty.ADVISE);
        var now = clock.instant();
        store.answer(
                asked.key(), state, new Answer(outcome, why.orElse(null), document.orElseThrow(), actor.userId(), now));
        var kept = require(asked.key());
        journal.record(new JournalEntry(
                dossier.number(),
                Tasks.GIVE_OPINION.id(),
                actor.userId(),
                role,
                asked.askedAt(),
                now,
                outcome.name(),
                words(kept),
                null));
        events.publishEvent(new ConsultationAnswered(kept, dossier.round()));
    }

    private String words(Consultation kept) {
        var answer = kept.answer();
        var words = "%s%s (%s)"
                .formatted(
                        agencyName(kept),
                        kept.isLate() ? ", trả lời muộn" : "",
                        answer.document().cited("văn bản"));
        return answer.reason() == null ? words : "%s: %s".formatted(words, answer.reason());
    }

    @Override
    public void noReply(String key) {
        var dossier = nominations.lock(require(key).dossier());
        var asked = require(key);
        if (asked.state() != State.ASKED) {
            return;
        }
        var now = clock.instant();
        store.close(key, State.NO_REPLY, now);
        journal.record(JournalEntry.bySystem(
                dossier.number(), Elements.RECORD_NO_REPLY, now, NO_REPLY, agencyName(asked), null));
        events.publishEvent(new ConsultationUnanswered(require(key), dossier.round()));
    }

    @Override
    public boolean end(String number) {
        return nominations.consulted(number);
    }

    /** The dossier was withdrawn, called off or ended while it was held: nobody waits for an answer any more. */
    @EventListener
    void on(DossierEnded ended) {
        if (!ENDS_WHILE_ASKED.contains(ended.state())) {
            return;
        }
        var now = clock.instant();
        store.of(ended.number()).stream()
                .filter(one -> one.state() == State.ASKED)
                .forEach(one -> {
                    store.close(one.key(), State.CANCELLED, now);
                    events.publishEvent(new ConsultationCancelled(require(one.key()), ended.round()));
                });
    }

    @Override
    public void answerDisagreement(String number, Actor actor, String text) {
        if (store.of(number).stream().noneMatch(Consultation::disagrees)) {
            return;
        }
        if (text == null) {
            throw new BadInputException(
                    "Có cơ quan không đồng ý; cần nhập “Giải trình ý kiến không đồng ý” trước khi đề xuất.");
        }
        store.answerDisagreements(number, text, actor.userId(), clock.instant());
    }

    @Override
    public void moveDeadline(String key, Instant due) {
        store.move(key, due);
    }

    private String agencyName(Consultation consultation) {
        return organization.nameOn(consultation.agency(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
