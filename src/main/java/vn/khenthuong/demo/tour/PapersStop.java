package vn.khenthuong.demo.tour;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Role;

/** What hangs on the wall and what goes to the archive: certificates of the decision, the units' own letters of commendation. */
@Component
@Profile(Demo.PROFILE)
class PapersStop implements TourStop {

    private static final String LETTER = "g";
    private static final String TITLE = "Bằng khen, Giấy khen và hồ sơ lưu trữ";
    private static final String LOOK =
            "Sau khi ban hành, mỗi người được khen có một số sổ vàng: văn thư in bằng trên phôi, ghi nhận trao; ai quét mã QR cũng biết"
                    + " bằng thật hay không. Một tệp ZIP có quyết định, mọi Tờ trình và hồ sơ để nộp lưu trữ. Đơn vị tự tặng Giấy khen:"
                    + " danh sách, tiền thưởng, quyết định và Giấy khen có số riêng.";
    private static final String UNIT = "da-lat";

    private final AwardLists lists;

    PapersStop(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public StopView view() {
        var issued = lists.published(Demo.FIRST_ROUND);
        var offers = new ArrayList<Offer>();
        if (!issued.isEmpty()) {
            offers.add(Offer.page("In và trao bằng với vai văn thư", Bodies.CLERK, "/bang-khen"));
            offers.add(Offer.page("Tải hồ sơ lưu trữ với vai văn thư", Bodies.CLERK, "/luu-tru"));
            offers.add(Offer.own("Xác minh một mã như người dân", "/xac-minh"));
        }
        offers.add(Offer.page("Tặng Giấy khen với vai cán bộ đơn vị", Role.OFFICER.of(UNIT), "/giay-khen"));
        return new StopView(
                LETTER,
                TITLE,
                LOOK,
                StopState.ALWAYS,
                issued.isEmpty()
                        ? "Chưa có quyết định nào của đợt %s: bằng khen có sau chặng d. Giấy khen làm được ngay."
                                .formatted(Demo.FIRST_ROUND)
                        : "%s có %d bằng."
                                .formatted(
                                        issued.get(0).document().cited("Quyết định"),
                                        issued.get(0).awarded().size()),
                List.copyOf(offers));
    }
}
