package vn.khenthuong.tracking.internal;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierStage;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.tracking.DossierNews;
import vn.khenthuong.tracking.DossiersAtWork;

/** Counts within the sight of the reader. */
@Component
@Transactional(readOnly = true)
class DossiersAtWorkService implements DossiersAtWork {

    private final DossierAccess access;
    private final RunningRounds rounds;
    private final StageRows stages;
    private final NewsRows news;

    DossiersAtWorkService(DossierAccess access, RunningRounds rounds, StageRows stages, NewsRows news) {
        this.access = access;
        this.rounds = rounds;
        this.stages = stages;
        this.news = news;
    }

    @Override
    public boolean concern(Actor actor) {
        return access.visibilityOf(actor).covers(VisibilityLevel.DOSSIER);
    }

    @Override
    public boolean ofEverybody(Actor actor) {
        return access.visibilityOf(actor).coversAll(DossierStage.DECIDED, VisibilityLevel.DOSSIER);
    }

    @Override
    public List<StageCount> stages(Actor actor) {
        return stages.counts(rounds.codes(), access.visibilityOf(actor));
    }

    @Override
    public DossierNews news(Actor actor, Instant since, int most) {
        return news.since(since, actor.userId(), most, access.visibilityOf(actor));
    }
}
