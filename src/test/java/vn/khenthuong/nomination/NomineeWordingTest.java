package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.nomination.NomineeProfile.Gender;

@DisplayName("Tên đối tượng trên giấy: Ông, Bà, Hộ đứng một lần")
class NomineeWordingTest {

    @ParameterizedTest
    @CsvSource({
        "Ka Brối,Ka Brối",
        "Hộ bà Ka Brối,Ka Brối",
        "HỘ GIA ĐÌNH ÔNG Lê Na,Lê Na",
        "Chủ hộ: Lê Na,Lê Na",
        "Ông/Bà: Trần Bình,Trần Bình",
        "Ông (bà) Trần Bình,Trần Bình",
        "Hồ Văn Nam,Hồ Văn Nam",
        "Hội Nông dân,Hội Nông dân",
        "Ba Văn Quyến,Ba Văn Quyến",
        "Hộ,Hộ",
        "Bà,Bà"
    })
    void bare(String entered, String called) {
        assertThat(NomineeWording.bare(entered)).isEqualTo(called);
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL,,Nguyễn Văn An,Nguyễn Văn An",
        "INDIVIDUAL,MALE,K’ Thanh Bình,Ông K’ Thanh Bình",
        "INDIVIDUAL,FEMALE,Bà Ka Hoà,Bà Ka Hoà",
        "INDIVIDUAL,,Bà Ka Hoà,Bà Ka Hoà",
        "HOUSEHOLD,,Ka Brối,Hộ Ka Brối",
        "HOUSEHOLD,,Bà Ka Brối,Hộ bà Ka Brối",
        "HOUSEHOLD,FEMALE,Ka Brối,Hộ bà Ka Brối",
        "HOUSEHOLD,,Hộ ông K’ Brối,Hộ ông K’ Brối",
        "COLLECTIVE,,Thôn 3,Thôn 3"
    })
    void titled(NomineeType type, Gender gender, String entered, String titled) {
        assertThat(Nominee.of(type, gender, entered).titled()).isEqualTo(titled);
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL,Lê Văn Ánh,Ánh", "HOUSEHOLD,Hộ bà Ka Brối,Brối", "COLLECTIVE,Thôn Mỹ Đức,Thôn Mỹ Đức"})
    void givenName(NomineeType type, String name, String given) {
        assertThat(NomineeWording.givenName(type, name)).isEqualTo(given);
    }
}
