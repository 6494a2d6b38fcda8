package vn.khenthuong.nomination;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** What the summary list says about a nominee, by kind (NĐ 30/2020/NĐ-CP, danh sách trích ngang). Any part may still be null in a draft. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NomineeProfile.Collective.class, name = "COLLECTIVE"),
    @JsonSubTypes.Type(value = NomineeProfile.Individual.class, name = "INDIVIDUAL"),
    @JsonSubTypes.Type(value = NomineeProfile.Household.class, name = "HOUSEHOLD")
})
public sealed interface NomineeProfile {

    /** Number of the citizen's card, 9 or 12 digits; null where none is known or the nominee is a collective. */
    default String identityNumber() {
        return null;
    }

    /** The same profile with another identity number; a collective has none and stays as it is. */
    default NomineeProfile withIdentityNumber(String identityNumber) {
        return this;
    }

    /**
     * A collective.
     *
     * @param leader name of its head
     * @param members number of its members
     * @param women number of women among them; from 70 % on preferred among equals (NĐ 152/2025/NĐ-CP, khoản 6 Điều 4)
     * @param founded day it was founded
     */
    record Collective(String leader, String address, Integer members, Integer women, LocalDate founded)
            implements NomineeProfile {}

    /**
     * A person.
     *
     * @param directLabour works directly, holds no leading post
     * @param hometown native place (quê quán)
     * @param residence where the person lives (trú quán)
     * @param education level of education and training
     */
    record Individual(
            LocalDate birthDate,
            Gender gender,
            String ethnicity,
            String identityNumber,
            String position,
            String workplace,
            boolean directLabour,
            String hometown,
            String residence,
            String education)
            implements NomineeProfile {

        @Override
        public Individual withIdentityNumber(String other) {
            return new Individual(
                    birthDate,
                    gender,
                    ethnicity,
                    other,
                    position,
                    workplace,
                    directLabour,
                    hometown,
                    residence,
                    education);
        }
    }

    /** A household; the personal data are those of its head, after whom it is named. */
    record Household(
            LocalDate birthDate,
            Gender gender,
            String ethnicity,
            String identityNumber,
            String address,
            Integer members)
            implements NomineeProfile {

        @Override
        public Household withIdentityNumber(String other) {
            return new Household(birthDate, gender, ethnicity, other, address, members);
        }
    }

    /** Gender as the summary list states it. */
    enum Gender {
        MALE("Nam", "Ông"),
        FEMALE("Nữ", "Bà");

        private final String label;
        private final String title;

        Gender(String label, String title) {
            this.label = label;
            this.title = title;
        }

        /** The Vietnamese name. */
        public String label() {
            return label;
        }

        /** What stands before a name, e.g. {@code Ông}. */
        public String title() {
            return title;
        }
    }
}
