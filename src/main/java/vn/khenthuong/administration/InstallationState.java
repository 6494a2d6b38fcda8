package vn.khenthuong.administration;

import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.round.Rounds;

/** An installation is under way until its first round. */
@Component
class InstallationState implements Installation {

    private final Rounds rounds;

    InstallationState(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public boolean isUnderWay() {
        return rounds.all().isEmpty();
    }
}
