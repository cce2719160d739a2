package org.thongthin.search.benchmark.suggesting;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Titles as local governments write them, made up: the same for the same number. Thousands begin alike (โครงการ, วัด, งาน),
 * most are the only one of their kind, and some dozens are exactly the same.
 */
final class Titles {
    private static final String[] TERRAINS =
            words("บ้าน หนอง ห้วย โคก ดอน นา คลอง บาง ท่า วัง ป่า ดอย เขา โนน สระ บึง ทุ่ง"
                    + " เกาะ แม่ ปาก ถ้ำ หาด ลำ ควน ไร่");
    private static final String[] NAMES =
            words("ไผ่ บัว แดง ขาว ใหญ่ น้อย ทอง ยาว สูง กลาง แก้ว หิน ทราย มะม่วง ขาม สัก พลวง จาน"
                    + " หว้า แสง คำ เงิน สะเดา มะกอก กระทุ่ม ตาล มะพร้าว ยาง ขี้เหล็ก กุง แวง ตูม ไทร โพธิ์ จันทร์ หลวง ขุน เสือ ช้าง ม้า วัว"
                    + " นกยูง ปลาไหล จระเข้ กระเบื้อง หม้อ เตา ลาด ผือ แค หวาย");
    private static final String[] TURNS =
            words("เหนือ ใต้ ใหม่ เก่า พัฒนา สามัคคี นอก ใน สันติสุข ร่มเย็น เจริญ ตะวันออก");
    private static final String[] DEEDS =
            words("ส่งเสริมสุขภาพผู้สูงอายุ ป้องกันและควบคุมโรคไข้เลือดออก ปลูกป่าเฉลิมพระเกียรติ"
                    + " พัฒนาคุณภาพชีวิตคนพิการ อบรมอาชีพระยะสั้น ปรับปรุงถนนคอนกรีตเสริมเหล็ก คัดแยกขยะต้นทาง ก่อสร้างระบบประปาหมู่บ้าน"
                    + " แข่งขันกีฬาต้านยาเสพติด ฝึกซ้อมดับเพลิงเบื้องต้น จิตอาสาพัฒนาลำคลอง ฉีดวัคซีนป้องกันโรคพิษสุนัขบ้า"
                    + " ขุดลอกคลองส่งน้ำ เยี่ยมบ้านผู้ป่วยติดเตียง รณรงค์ลดอุบัติเหตุช่วงเทศกาล ส่งเสริมเกษตรอินทรีย์ ศูนย์พัฒนาเด็กเล็ก"
                    + " สืบสานประเพณีท้องถิ่น แจกถุงยังชีพผู้ประสบภัย ซ่อมแซมบ้านผู้ยากไร้");
    private static final String[] STARTS =
            words("โครงการ โครงการ โครงการอบรม กิจกรรม ประชุม ประกาศ ประชาสัมพันธ์ รายงานผล"
                    + " เชิญชวนร่วม ขอเชิญร่วม พิธีเปิด");
    private static final String[] FEASTS =
            words("งานบุญบั้งไฟ งานประเพณีลอยกระทง งานแห่เทียนพรรษา งานสงกรานต์ งานบุญผะเหวด งานไหลเรือไฟ"
                    + " งานกาชาด งานของดีอำเภอ งานแข่งเรือยาว งานตักบาตรเทโว งานนมัสการพระธาตุ งานวันลำไย");
    private static final String[] GOODS =
            words("ผ้าไหมมัดหมี่ ผ้าฝ้ายทอมือ ผ้าขาวม้า ผ้าย้อมคราม ผ้ามุก กล้วยฉาบ กล้วยตาก มะม่วงกวน"
                    + " น้ำพริกปลาร้า น้ำพริกเผา ปลาส้ม ปลาแดดเดียว ข้าวหอมมะลิ ข้าวฮาง ข้าวเกรียบปลา ไข่เค็มใบเตย กะปิแท้ น้ำผึ้งป่า"
                    + " ตะกร้าไม้ไผ่ กระเป๋ากระจูด เสื่อกก เครื่องปั้นดินเผา เครื่องเงิน ไม้กวาดดอกหญ้า สบู่สมุนไพร ยาหม่องไพล ลูกประคบ"
                    + " น้ำมันเหลือง กาแฟคั่วบด ชาอู่หลง");
    private static final String[] PATTERNS =
            words("ลายพญานาค ลายดอกแก้ว ลายโบราณ สีธรรมชาติ สูตรดั้งเดิม รสต้มยำ ชนิดพิเศษ ย้อมคราม ตราแม่บ้าน");
    private static final String[] SIGHTS =
            words("วัด วัด วัดป่า วัดพระธาตุ วัดโพธิ์ศรี ตลาด ตลาดน้ำ ตลาดนัด ถนนคนเดิน น้ำตก อ่างเก็บน้ำ"
                    + " ศาลหลักเมือง พิพิธภัณฑ์ สวนสาธารณะ จุดชมวิว หมู่บ้านท่องเที่ยว ศูนย์การเรียนรู้ สะพาน หาด ถ้ำ");
    private static final String[] ENGLISH_SIGHTS = {
        "Wat", "Wat Pa", "Wat Phra That", "Floating Market", "Walking Street", "Waterfall", "Museum of", "Viewpoint of"
    };
    private static final String[] ENGLISH_NAMES =
            words("Nong Ban Huai Khok Don Na Khlong Bang Tha Wang Pa Doi Khao Non Sa Bueng" + " Thung Ko Mae Pak");
    private static final String[] ENGLISH_TURNS =
            words("Phai Bua Daeng Khao Yai Noi Thong Yao Sung Klang Kaeo Hin Sai Kham Sak Chan Saeng Luang Suea Chang");

    record Title(String kind, String thai, @Nullable String english) {}

    private Titles() {}

    private static String[] words(String all) {
        return all.split(" ");
    }

    static Title of(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> new Title("news", news(random), null);
            case 4 -> new Title("news", feast(random), null);
            case 5, 6 -> new Title("product", one(GOODS, random) + product(random), null);
            case 7, 8 -> new Title("landmark", one(SIGHTS, random) + place(random), english(random));
            default -> new Title("story", "จิตอาสา" + one(DEEDS, random) + " " + place(random), null);
        };
    }

    /** Of a village: some twenty thousand there are. */
    static String place(Random random) {
        String name = one(TERRAINS, random) + one(NAMES, random);
        return random.nextInt(3) == 0 ? name : name + one(TURNS, random);
    }

    private static String news(Random random) {
        String deed = one(STARTS, random) + one(DEEDS, random);
        return switch (random.nextInt(4)) {
            case 0 -> deed + " ประจำปี " + (2560 + random.nextInt(10));
            case 1 -> deed + " หมู่ที่ " + (1 + random.nextInt(15)) + " บ้าน" + place(random);
            default -> deed + " " + place(random) + " ครั้งที่ " + (1 + random.nextInt(9));
        };
    }

    private static String feast(Random random) {
        return one(FEASTS, random) + " " + place(random) + " ประจำปี " + (2560 + random.nextInt(10));
    }

    private static String product(Random random) {
        return one(PATTERNS, random) + (random.nextBoolean() ? " กลุ่มแม่บ้าน" : " ") + place(random);
    }

    private static @Nullable String english(Random random) {
        return random.nextBoolean()
                ? one(ENGLISH_SIGHTS, random) + " " + one(ENGLISH_NAMES, random) + " " + one(ENGLISH_TURNS, random)
                : null;
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
