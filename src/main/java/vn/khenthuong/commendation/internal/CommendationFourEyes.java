package vn.khenthuong.commendation.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;

/**
 * Who prepares a list does not decide it, and nobody prepares or decides one that he is on. Who is on it is known by name
 * only: a namesake counts as the person, a deputy acts in his place. A collective is nobody's own.
 */
@Component
class CommendationFourEyes {

    static final String PREPARED_IT =
            "Người lập danh sách không quyết định danh sách đó (nguyên tắc bốn mắt); thủ trưởng khác hoặc cấp phó được giao ký thay quyết định.";

    static final String OWN =
            "Danh sách có “%s”, trùng họ tên với bạn: không ai lập, quyết định khen thưởng của chính mình. Cán bộ khác lập, cấp phó được"
                    + " giao ký thay (KT.) quyết định; hoặc trả lại cán bộ để đưa tên này ra khỏi danh sách.";

    private final Organization organization;

    CommendationFourEyes(Organization organization) {
        this.organization = organization;
    }

    /** What keeps the official from the step; empty where nothing does. */
    Optional<String> objection(Commendation list, List<Commended> entries, String task, String userId) {
        var deciding = Tasks.DECIDE_COMMENDATION.is(task);
        if (deciding && list.prepared() != null && organization.isDeedOf(userId, list.prepared())) {
            return Optional.of(PREPARED_IT);
        }
        return deciding || Tasks.PREPARE_COMMENDATION.is(task) ? own(entries, userId) : Optional.empty();
    }

    /** Whether he is on it himself. */
    Optional<String> own(List<Commended> entries, String userId) {
        var names = organization.accountsOf(userId).stream()
                .map(organization::nameOf)
                .toList();
        return entries.stream()
                .filter(entry -> entry.type() != NomineeType.COLLECTIVE)
                .map(Commended::name)
                .filter(entry -> names.stream().anyMatch(name -> NameKey.isNamed(entry, name)))
                .findFirst()
                .map(OWN::formatted);
    }
}
