/** Words of other languages, and names of products, that official texts spell as they are: what was read so was printed so. */

/** Of four letters at least: shorter ones are also what damage makes of Vietnamese words. */
export const LOANWORDS = {
  source: 'Từ nước ngoài và tên phần mềm để nguyên dạng trong kế hoạch, công văn về du lịch, giáo dục, y tế, chuyển đổi số',
  words: [
    'homestay', 'farmstay', 'famtrip', 'resort', 'hotel', 'gala', 'tour', 'talkshow', 'workshop', 'hackathon', 'startup', 'teambuilding',
    'fanpage', 'facebook', 'youtube', 'tiktok', 'zalo', 'viber', 'telegram', 'messenger', 'gmail', 'website', 'email', 'internet', 'wifi',
    'online', 'offline', 'livestream', 'podcast', 'infographic', 'banner', 'poster', 'backdrop', 'standee', 'slogan', 'logo', 'video', 'clip', 'hotline',
    'chatbot', 'chatgpt', 'openai', 'google', 'microsoft', 'zoom', 'meet', 'teams', 'classroom', 'drive', 'padlet', 'kahoot', 'quizizz', 'canva', 'azota',
    'powerpoint', 'excel', 'laptop', 'smartphone', 'server', 'camera', 'scan', 'dashboard', 'elearning', 'blockchain', 'robot', 'logistics', 'marketing',
    'enetviet', 'vnedu', 'smas', 'misa', 'vneid', 'voffice', 'ioffice', 'steam', 'vaccine',
  ],
} as const;
