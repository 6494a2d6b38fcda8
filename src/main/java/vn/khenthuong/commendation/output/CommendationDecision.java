package vn.khenthuong.commendation.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;

/** The decision of a unit's head about letters of commendation among the papers; whoever sees the list reads it. */
@Component
class CommendationDecision implements PaperSource {

    private final Commendations lists;
    private final CommendationAccess access;
    private final CommendationPaper paper;
    private final Organization organization;

    CommendationDecision(
            Commendations lists, CommendationAccess access, CommendationPaper paper, Organization organization) {
        this.lists = lists;
        this.access = access;
        this.paper = paper;
        this.organization = organization;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.QUYET_DINH_GIAY_KHEN;
    }

    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return find(subject, reader).stream().toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return CommendationNumber.parse(key)
                .flatMap(number -> seen(number, reader))
                .map(list -> new PaperOffer(
                        new PaperRef(kind(), key),
                        "Danh sách %s".formatted(key),
                        list.decision(),
                        !list.isDecided(),
                        List.of()));
    }

    @Override
    public Paper content(String key) {
        var number = CommendationNumber.parse(key).orElseThrow(() -> new NotFoundException("Không có giấy tờ này."));
        return paper.of(lists.require(number), lists.entries(number));
    }

    /** The unit itself. */
    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return CommendationNumber.parse(key)
                .flatMap(number -> Stream.of(Role.OFFICER, Role.HEAD)
                        .filter(role -> organization
                                .unitsOf(actor, role, Work.COMMENDATIONS)
                                .contains(number.unit()))
                        .findFirst()
                        .map(role -> new ScanDesk(role.of(number.unit()), List.of(key))));
    }

    private Optional<Commendation> seen(CommendationNumber number, Actor reader) {
        try {
            return Optional.of(access.require(number, reader));
        } catch (NotFoundException notTheirs) {
            return Optional.empty();
        }
    }
}
