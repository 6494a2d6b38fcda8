package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Khối chữ ký theo tư cách người ký (NĐ 30/2020/NĐ-CP)")
class SignatureBlockTest {

    private static final SignatureBlock HEAD = SignatureBlock.ofHead("Giám đốc");
    private static final SignatureBlock COMMITTEE = SignatureBlock.ofPeoplesCommittee("Chủ tịch");

    @Test
    @DisplayName("thủ trưởng, KT., Q.")
    void ofADepartment() {
        assertThat(HEAD.signedBy("An").lines()).containsExactly("GIÁM ĐỐC");
        assertThat(HEAD.signedFor("KT.", "Phó Giám đốc", "Bình").lines())
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(HEAD.signedFor("KT.", "Phó Giám đốc", "Bình").name()).isEqualTo("Bình");
        assertThat(HEAD.signedFor("Q.", "Giám đốc", "Bình").lines()).containsExactly("Q. GIÁM ĐỐC");
    }

    @Test
    @DisplayName(
            "TM. Ủy ban nhân dân: KT. vẫn thay mặt, TL. và TUQ. không thay mặt; TL. chuyển tới cấp phó có hai dòng")
    void ofTheCommittee() {
        assertThat(COMMITTEE.lines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(COMMITTEE.signedFor("KT.", "Phó Chủ tịch", "Dung").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(COMMITTEE
                        .signedFor("TL.", "KT. Chánh Văn phòng / Phó Chánh Văn phòng", "Hà")
                        .lines())
                .containsExactly("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG");
        assertThat(COMMITTEE.signedFor("TUQ.", "Giám đốc Sở Nội vụ", "Hà").lines())
                .containsExactly("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ");
        assertThat(SignatureBlock.ofHead("Chủ tịch")
                        .signedFor("KT.", "Phó Chủ tịch", "Dung")
                        .lines())
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }
}
