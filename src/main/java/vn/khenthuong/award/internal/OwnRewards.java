package vn.khenthuong.award.internal;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Reward;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.FourEyes;

/** Nobody lays down, pays or takes back his own reward, by whichever account. */
@Component
class OwnRewards {

    private final FourEyes fourEyes;

    OwnRewards(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    /** @throws NotPermittedException when the actor counts as who gets one of them */
    void requireAnother(Collection<Reward> rewards, Actor actor) {
        var done = fourEyes.of(rewards.stream().map(Reward::dossier).toList());
        rewards.stream()
                .filter(reward -> done.isOwn(reward.dossier(), actor.userId()))
                .findFirst()
                .ifPresent(reward -> {
                    throw new NotPermittedException(
                            "Người được thưởng (%s) và người làm việc này cùng họ tên: không ai đổi mức, đổi nguồn chi, ghi nhận hay hủy"
                                            .formatted(reward.nominee())
                                    + " việc chi tiền thưởng của chính mình (nguyên tắc bốn mắt). Việc này giao người khác làm thay.");
                });
    }
}
