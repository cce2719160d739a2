package org.thongthin.search.analysis;

import java.util.Set;

/**
 * Words that hold a sentence or a question together and say nothing of what it is about. They are indexed and scored
 * like all others; only whether an item matches at all does not hang on them.
 */
public final class Fillers {
    private static final Set<String> FILLERS = Set.of("""
            ที่ ซึ่ง อัน ของ และ หรือ กับ แก่ แด่ ต่อ โดย ด้วย ใน นอก บน จาก ถึง เพื่อ สำหรับ ตาม เมื่อ ขณะ ก็ จะ ได้ ให้ ไป มา อยู่ เป็น คือ มี
            ว่า นี้ นั้น นั่น นี่ โน้น เหล่า บ้าง แล้ว ยัง กำลัง เคย ถูก ไม่ ใช่ ไหม มั้ย หรือไม่ หรือเปล่า ครับ ค่ะ คะ นะ จ้ะ ช่วย ขอ อยาก ต้องการ ควร ต้อง
            อะไร อย่างไร ยังไง ไง ใคร ไหน ที่ไหน เมื่อไร เมื่อไหร่ เมื่อใด ทำไม เท่าไร เท่าไหร่ เท่าใด กี่ ใด อย่าง แบบ การ ความ
            วันที่ ใช้ ชื่อ ชื่อว่า เรียก เรียกว่า ทำ ครั้ง แห่ง ทั้ง ทั้งหมด มาก ที่สุด เพราะ เพราะเหตุใด เหตุใด
            the a an of and or in on at to for is are was what where when who how
            """.strip().split("\\s+"));

    private Fillers() {}

    public static boolean contains(String word) {
        return FILLERS.contains(word);
    }
}
