package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who is kept from a dossier because it is his own, and who states that he is another person. */
@Component
@Transactional
class OwnDossierService implements OwnDossiers {

    private static final String ANOTHER_PERSON = "ANOTHER_PERSON";
    private static final int LONGEST_REASON = 1000;

    private final Dossiers dossiers;
    private final Nominees nominees;
    private final NamesakeRepository statements;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    OwnDossierService(
            Dossiers dossiers,
            Nominees nominees,
            NamesakeRepository statements,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.dossiers = dossiers;
        this.nominees = nominees;
        this.statements = statements;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(Collection<DossierSnapshot> dossiers, String userId) {
        return nominees.ownOf(nominees(dossiers), userId).map(own -> REFUSAL);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireAnother(Collection<DossierSnapshot> dossiers) {
        nominees.requireAnother(nominees(dossiers));
    }

    private List<Nominees.Nominee> nominees(Collection<DossierSnapshot> dossiers) {
        return dossiers.stream()
                .map(dossier -> nominees.of(dossier.number(), dossier.nomineeType(), dossier.nomineeName()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Namesake> namesakes(String number) {
        var found = nominees.namesakes(nominees.of(dossiers.require(number)));
        if (found.isEmpty()) {
            return List.of();
        }
        var stated = statements.of(Set.of(number)).stream()
                .collect(Collectors.toMap(NamesakeRepository.Row::userId, Function.identity()));
        return found.stream()
                .map(official -> new Namesake(
                        official.userId(),
                        official.fullName(),
                        Optional.ofNullable(stated.get(official.userId()))
                                .map(row -> new Statement(organization.nameOf(row.declaredBy()), row.reason()))
                                .orElse(null)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayDeclare(String number, Actor head, String userId) {
        var dossier = dossiers.require(number);
        return !dossier.state().isFinal()
                && objectionToStatement(dossier, head, userId).isEmpty();
    }

    @Override
    public void declareAnother(String number, Actor head, String userId, String reason) {
        var dossier = dossiers.lock(number);
        objectionToStatement(dossier, head, userId).ifPresent(objection -> {
            throw new NotPermittedException(objection);
        });
        if (dossier.state().isFinal()) {
            throw new ConflictException("Hồ sơ %s đã kết thúc, không xác nhận gì thêm.".formatted(number));
        }
        var nominee = nominees.of(dossier);
        if (!nominees.hasName(nominee, userId)) {
            throw new BadInputException("Cán bộ này không cùng họ tên với người được đề nghị; không cần xác nhận.");
        }
        var why = OfficialText.lines("Căn cứ phân biệt hai người", reason, LONGEST_REASON);
        if (!statements.add(new NamesakeRepository.Row(number, userId, head.userId(), why))) {
            throw new ConflictException("Điều này đã được xác nhận trước đó.");
        }
        var now = clock.instant();
        journal.record(new JournalEntry(
                number,
                ANOTHER_PERSON,
                head.userId(),
                Role.HEAD.of(dossier.unit()),
                now,
                now,
                null,
                "Người được đề nghị là người khác, trùng họ tên với %s (%s). Căn cứ: %s"
                        .formatted(organization.nameOf(userId), userId, why),
                null));
    }

    private Optional<String> objectionToStatement(Dossier dossier, Actor head, String userId) {
        if (!organization.unitsOf(head, Role.HEAD, Work.DOSSIERS).contains(dossier.unit())) {
            return Optional.of("Chỉ thủ trưởng đơn vị đề nghị xác nhận được điều này.");
        }
        if (organization.isSamePerson(head.userId(), userId)
                || nominees.ownOf(List.of(nominees.of(dossier)), head.userId()).isPresent()) {
            return Optional.of(
                    "Không ai tự xác nhận về chính mình; một thủ trưởng hoặc cấp phó khác của đơn vị đề nghị xác nhận.");
        }
        return Optional.empty();
    }
}
