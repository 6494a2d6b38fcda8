package vn.khenthuong.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** Nobody is rewarded with an amount that nobody knows: where the rule gives none, the head of Home Affairs lays one down. */
public final class LaidDownAmounts {

    public static final long AMOUNT = 2_000_000;

    private LaidDownAmounts() {}

    /** For everybody on the list who lacks one; somebody else may do so at the same moment. */
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
                var one = address + "/" + reward.path("dossier").asText();
                if (head.put(one, wanted).status() != 200) {
                    requireLaidDown(head, address, reward.path("dossier").asText());
                }
            }
        }
    }

    private static void requireLaidDown(Official head, String address, String dossier) {
        assertThat(head.get(address).expect(200).json().path("rewards"))
                .filteredOn(reward -> reward.path("dossier").asText().equals(dossier))
                .extracting(reward -> reward.path("amount").asLong())
                .containsExactly(AMOUNT);
    }
}
