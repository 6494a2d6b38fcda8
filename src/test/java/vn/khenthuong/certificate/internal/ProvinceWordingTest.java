package vn.khenthuong.certificate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.round.Achievements;

@DisplayName("Bằng khen ghi người được khen và thành tích như quyết định")
class ProvinceWordingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 20);
    private static final LetterheadSettings LETTERHEAD =
            new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC");

    private final Organization organization = mock(Organization.class);
    private final Achievements achievements = mock(Achievements.class);
    private final DecisionSigners signers = mock(DecisionSigners.class);
    private final ProvinceWording wording = new ProvinceWording(
            mock(NomineeDetails.class),
            signers,
            achievements,
            organization,
            new Issuers(LETTERHEAD, organization, mock(Journal.class)),
            new CertificateSettings("", "CHỦ TỊCH"),
            LETTERHEAD);

    @BeforeEach
    void known() {
        when(organization.nameOn(any(), any())).thenReturn("Huyện Đam Rông");
        when(signers.signerOf(any())).thenReturn(Optional.empty());
    }

    @Test
    @DisplayName(
            "hộ, người, tập thể: xưng hô; địa chỉ viết thường, đủ huyện, tỉnh; doanh nghiệp không đứng dưới cơ quan trình")
    void recipients() {
        var family = certificate(NomineeType.HOUSEHOLD, "Ka Brối");
        var where =
                new Detail("1", CriteriaGroup.HOUSEHOLD_HELPER, Gender.FEMALE, null, null, null, "Thôn 3, Xã Rô Men");
        assertThat(wording.recipient(family, where)).isEqualTo("Hộ bà Ka Brối");
        assertThat(wording.detail(family, where)).isEqualTo("thôn 3, xã Rô Men, huyện Đam Rông, tỉnh Lâm Đồng");

        var person = certificate(NomineeType.INDIVIDUAL, "K’ Brễnh");
        var farmer = new Detail("1", CriteriaGroup.OFFICIAL, Gender.MALE, "Nông dân", " ", "Xã Rô Men", null);
        assertThat(wording.recipient(person, farmer)).isEqualTo("Ông K’ Brễnh");
        assertThat(wording.detail(person, farmer)).isEqualTo("Nông dân, xã Rô Men, huyện Đam Rông, tỉnh Lâm Đồng");

        when(organization.nameOn(any(), any())).thenReturn("Sở Lao động - Thương binh và Xã hội");
        var company = certificate(NomineeType.COLLECTIVE, "Công ty TNHH Đạ Sar");
        var seat = new Detail("1", CriteriaGroup.ENTERPRISE, null, null, null, null, "Phường 9, Thành phố Đà Lạt");
        assertThat(wording.detail(company, seat)).isEqualTo("Phường 9, thành phố Đà Lạt, tỉnh Lâm Đồng");
        assertThat(wording.detail(company, null)).isEqualTo("tỉnh Lâm Đồng");
    }

    @Test
    @DisplayName("thành tích là đúng lời của quyết định, viết hoa chữ đầu")
    void achievement() {
        when(achievements.of("SK2023"))
                .thenReturn("đã có thành tích xuất sắc trong Phong trào, từ năm 2021 đến năm 2023");

        assertThat(wording.common(new Kept(1, "SK2023-DS1", "x", certificate(NomineeType.HOUSEHOLD, "Ka Brối"))))
                .containsEntry(
                        CertificateField.ACHIEVEMENT,
                        "Đã có thành tích xuất sắc trong Phong trào, từ năm 2021 đến năm 2023");
    }

    private static Certificate certificate(NomineeType type, String recipient) {
        return new Certificate(
                new CertificateNumber(CertificateNumber.PROVINCE, 2023, 1),
                "SK2023-DS1",
                "SK2023",
                1,
                new DocumentReference("7/QĐ-UBND", DAY),
                "1",
                AwardForm.BANG_KHEN_TINH,
                type,
                recipient,
                "dam-rong",
                CertificateState.VALID,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }
}
