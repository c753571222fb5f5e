import { useTranslation } from 'react-i18next';

/** The name of a semester: "Våren 2027" of `2027 spring`. */
export function useSemester(): (semester: string) => string {
  const { t } = useTranslation();
  return (semester) => {
    const [year = '', half] = semester.split(' ');
    return t(`pilot.semesterValue.${half === 'autumn' ? 'autumn' : 'spring'}`, { year });
  };
}
