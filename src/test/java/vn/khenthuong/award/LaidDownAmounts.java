package vn.khenthuong.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.support.Officials;

/** Nobody is rewarded with an amount that nobody knows: where the rule gives none, the head of Home Affairs lays one down. */
public final class LaidDownAmounts {

    public static final long AMOUNT = 2_000_000;

    private LaidDownAmounts() {}

    /** For everybody on the list who lacks one. */
    public static void of(Officials officials, Clock clock, String list) {
        var head = officials.as("lanhdao.so-noi-vu");
        var code = ListCode.parse(list);
        var address = "/api/rewards/%s/%d".formatted(code.round(), code.ordinal());
        var wanted = Map.of(
                "version",
                0,
                "amount",
                AMOUNT,
                "reason",
                "Không văn bản nào nêu mức",
                "documentNumber",
                "12/STC-HCSN",
                "documentDate",
                LocalDate.now(clock).toString());
        for (var reward : head.get(address).expect(200).json().path("rewards")) {
            if (reward.path("amount").isNull()) {
                head.put(address + "/" + reward.path("dossier").asText(), wanted)
                        .expect(200);
            }
        }
    }
}
