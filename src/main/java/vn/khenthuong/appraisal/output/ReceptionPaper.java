package vn.khenthuong.appraisal.output;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;

/** A paper that the reception gives out about one dossier; its key is the number of the dossier. */
abstract class ReceptionPaper implements PaperSource {

    private final PaperKind kind;
    private final ReceptionDesk desk;

    ReceptionPaper(PaperKind kind, ReceptionDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /** The paper as it is for this reader, who may read the papers of the dossier; empty where there is none. */
    abstract Optional<PaperOffer> offered(DossierSnapshot dossier, Actor reader);

    final ReceptionDesk desk() {
        return desk;
    }

    /** @param signed its number and date; null where it has none */
    final PaperOffer offer(DossierSnapshot dossier, DocumentReference signed, boolean draft) {
        return new PaperOffer(new PaperRef(kind, dossier.number()), dossier.nomineeName(), signed, draft, List.of());
    }

    @Override
    public final PaperKind kind() {
        return kind;
    }

    @Override
    public final List<PaperOffer> about(String subject, Actor reader) {
        return desk.about(subject, reader, dossier -> offered(dossier, reader));
    }

    @Override
    public final Optional<PaperOffer> find(String key, Actor reader) {
        return desk.find(key, reader, dossier -> offered(dossier, reader));
    }
}
