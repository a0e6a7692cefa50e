/** Whether systemd reads a text as yes or no. */
export const isBoolean = (text: string): boolean => /^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(text)

/** Whether systemd reads a text as yes. */
export const isYes = (text: string): boolean => /^(?:1|yes|y|true|t|on)$/i.test(text)
