package vn.khenthuong.administration;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.OpenSlip;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.FoldedSlip;
import vn.khenthuong.paper.FoldedSlips;

/** What stands on a slip with a password. */
@Component
class SlipPaper {

    private static final int ROLES_SHOWN = 3;

    private final Clock clock;

    SlipPaper(Clock clock) {
        this.clock = clock;
    }

    byte[] draw(List<OpenSlip> slips) {
        return FoldedSlips.pdf(slips.stream().map(SlipPaper::folded).toList(), clock.instant());
    }

    private static FoldedSlip folded(OpenSlip open) {
        var slip = open.slip();
        return new FoldedSlip(
                slip.fullName(),
                Stream.concat(
                                slip.roles().stream().limit(ROLES_SHOWN),
                                Stream.of(
                                        "Tên đăng nhập: " + slip.userId(),
                                        "In lúc " + Formats.moment(slip.printedAt())))
                        .toList(),
                "Mật khẩu dùng một lần",
                open.password(),
                List.of(
                        "Địa chỉ: " + open.address(),
                        "Phải đổi thành mật khẩu của riêng bạn ngay khi đăng nhập lần đầu.",
                        "Hết hiệu lực nếu không dùng trước " + Formats.moment(slip.expiresAt()) + ".",
                        "Phiếu không còn niêm phong: không dùng, báo ngay cho thủ trưởng đơn vị."));
    }
}
