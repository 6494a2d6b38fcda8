package vn.khenthuong.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.RegisteredOfficial;

/** Who may receive somebody's work, and what a handover to him would do. */
@Component
class HandoverPlanner {

    private final TypedWork typed;
    private final TaskReach reach;
    private final FourEyes fourEyes;
    private final Documents documents;
    private final Organization organization;
    private final OfficialAdministration register;

    HandoverPlanner(
            TypedWork typed,
            TaskReach reach,
            FourEyes fourEyes,
            Documents documents,
            Organization organization,
            OfficialAdministration register) {
        this.typed = typed;
        this.reach = reach;
        this.fourEyes = fourEyes;
        this.documents = documents;
        this.organization = organization;
        this.register = register;
    }

    /** Who holds the role for at least one of these tasks, and is not the giver under whatever account; by name. */
    List<Official> receivers(String giver, Collection<HeldTask> held) {
        return held.stream()
                .map(one -> TaskKind.of(one.task()))
                .distinct()
                .flatMap(kind -> reach.workersOf(kind).stream())
                .filter(official -> !organization.isSamePerson(official.userId(), giver))
                .distinct()
                .sorted(Comparator.comparing(Official::fullName).thenComparing(Official::userId))
                .toList();
    }

    /** @throws BadInputException when there is nothing to hand over, or the receiver does not hold the role */
    HandoverPlan plan(HandoverRequest wanted, List<HeldTask> held) {
        if (held.isEmpty()) {
            throw new BadInputException(
                    "%s không có việc nào để bàn giao.".formatted(organization.nameOf(wanted.giver())));
        }
        var receiver = receivers(wanted.giver(), held).stream()
                .filter(official -> official.userId().equals(wanted.receiver()))
                .findFirst()
                .orElseThrow(() -> new BadInputException(
                        "“Người nhận” phải là cán bộ khác, hiện giữ cùng vai trò với người giao. Hãy chọn lại."));
        var subjects = held.stream().map(one -> one.task().subject()).collect(Collectors.toSet());
        var duties = fourEyes.of(subjects);
        var worked = kindsOf(receiver, held);
        var fields = typed.of(
                wanted.giver(), held.stream().map(one -> one.task().id()).toList());
        var papers = documents.of(subjects);
        return new HandoverPlan(
                giver(wanted.giver()),
                receiver,
                wanted.release(),
                held.stream()
                        .map(one -> new HandoverPlan.Line(
                                one,
                                fields.get(one.task().id()),
                                papersOf(papers.getOrDefault(one.task().subject(), List.of())),
                                worked.contains(TaskKind.of(one.task()))
                                        ? duties.objection(
                                                        one.task().subject(),
                                                        one.task().step(),
                                                        receiver.userId())
                                                .orElse(null)
                                        : "%s không giữ vai trò làm việc này.".formatted(receiver.fullName())))
                        .toList());
    }

    private Set<TaskKind> kindsOf(Official official, List<HeldTask> held) {
        return held.stream()
                .map(one -> TaskKind.of(one.task()))
                .distinct()
                .filter(kind -> reach.workersOf(kind).contains(official))
                .collect(Collectors.toSet());
    }

    /** Versions of one paper are one. */
    private static int papersOf(List<StoredDocument> versions) {
        return (int) versions.stream().map(StoredDocument::item).distinct().count();
    }

    private Official giver(String userId) {
        return register.official(userId)
                .map(HandoverPlanner::known)
                .orElseGet(() -> new Official(userId, organization.nameOf(userId), null));
    }

    private static Official known(RegisteredOfficial official) {
        return new Official(official.userId(), official.fullName(), official.email());
    }
}
