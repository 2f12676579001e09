package org.carejourney.adapters.demo;

import java.util.List;
import org.carejourney.domain.code.Ethnicity;

/** Names that could be anyone's in the region and are nobody's in particular. */
final class Names {
    private static final List<String> BOYS = words("""
            Oliver Harry Jack George Noah Charlie Jacob Alfie Freddie Oscar Archie Theo Leo Max Ethan Daniel Lucas Mason
            Logan Tyler Callum Connor Jayden Kyle Ryan Luke Nathan Aaron Liam Owen Reece Ellis Toby Finley Harvey Riley
            Jamie Bradley Kieran Dylan Joshua Samuel Thomas James William Benjamin Joseph Adam Lewis Corey""");
    private static final List<String> GIRLS = words("""
            Olivia Amelia Isla Ava Mia Grace Freya Lily Evie Ella Poppy Sophie Chloe Ruby Millie Maisie Daisy Phoebe
            Jessica Lucy Holly Abigail Megan Ellie Caitlin Paige Lacey Skye Summer Scarlett Courtney Leah Molly Erin
            Bethany Georgia Amber Lauren Jasmine Emily Charlotte Hannah Rebecca Eleanor Rosie Faith Hope Tia Kayleigh""");
    private static final List<String> SURNAMES = words("""
            Hartley Perry Bradley Whitehouse Fellows Bates Round Hickman Tranter Timmins Cartwright Gough Bayliss Harper
            Pearce Dunn Lowe Bird Wise Cole Field Nash Parkes Homer Darby Rowley Southall Millard Haden Jukes Mason Webb
            Shaw Barnes Knight Reeves Poole Lane Marsh Doyle Walsh Brennan Keane Turner Booth Hobbs Nock Slater Wheeler
            Aston Beddows Caddick Dimmock Edge Foxall Grainger Hingley Instone Jeavons Kendrick Lavender Maddox Norgrove
            Oakes Pitt Quance Rudge Stokes Tandy Underhill Venables Whale Yates""");

    private static final List<String> SOUTH_ASIAN_BOYS = words(
            "Arjun Harpreet Gurdeep Jasdeep Ravi Rohan Imran Bilal Hamza Zain Adeel Kiran Manraj Sahil Yusuf Tariq");
    private static final List<String> SOUTH_ASIAN_GIRLS = words(
            "Simran Jasleen Priya Anjali Harleen Meera Aisha Zara Maryam Saira Noor Kavita Manpreet Nisha Iqra Rupa");
    private static final List<String> SOUTH_ASIAN_SURNAMES = words(
            "Sandhu Gill Dhillon Bains Johal Sahota Mehta Sharma Chauhan Hussain Mahmood Akhtar Begum Rafiq Uppal Virdee");

    private static final List<String> BLACK_BOYS = words(
            "Malachi Tyrell Isaiah Jerome Kofi Kwame Emmanuel Elijah Andre Marlon Tobi Dante Josiah Reuben Micah");
    private static final List<String> BLACK_GIRLS =
            words("Shanice Naomi Ebony Tiana Imani Abena Ama Rochelle Kezia Zuri Candice Renee Blessing Esther Talia");
    private static final List<String> BLACK_SURNAMES = words(
            "Campbell Grant Francis Samuels Powell Morgan Boateng Mensah Owusu Adeyemi Okafor Reid Gordon Barrett Clarke");

    private static final List<String> FROM_ABROAD_BOYS = words(
            "Ahmad Karwan Rebin Samuel Yonas Filmon Abdul Hamid Farhad Tesfay Mehari Omar Sherzad Aziz Dawit Nabil");
    private static final List<String> FROM_ABROAD_GIRLS = words("Selam Hiwet Rahel Shilan Nasrin Mai Linh Feven Sara");
    private static final List<String> FROM_ABROAD_SURNAMES = words(
            "Rahimi Tekle Haile Osman Barzani Hassan Gebre Nguyen Ahmadi Noori Abdullah Berhe Sadiq Yusufi Kidane");

    private Names() {}

    static String surname(Chance chance, Ethnicity ethnicity, boolean fromAbroad) {
        if (fromAbroad) {
            return chance.oneOf(FROM_ABROAD_SURNAMES);
        }
        return switch (ethnicity) {
            case AIND, APKN, ABAN, AOTH -> chance.oneOf(SOUTH_ASIAN_SURNAMES);
            case BCRB, BAFR, BOTH -> chance.oneOf(BLACK_SURNAMES);
            default -> chance.oneOf(SURNAMES);
        };
    }

    static String firstName(Chance chance, Ethnicity ethnicity, boolean fromAbroad, boolean boy) {
        if (fromAbroad) {
            return chance.oneOf(boy ? FROM_ABROAD_BOYS : FROM_ABROAD_GIRLS);
        }
        return switch (ethnicity) {
            case AIND, APKN, ABAN, AOTH -> chance.oneOf(boy ? SOUTH_ASIAN_BOYS : SOUTH_ASIAN_GIRLS);
            case BCRB, BAFR, BOTH -> chance.oneOf(boy ? BLACK_BOYS : BLACK_GIRLS);
            default -> chance.oneOf(boy ? BOYS : GIRLS);
        };
    }

    private static List<String> words(String all) {
        return List.of(all.strip().split("\\s+", -1));
    }
}
