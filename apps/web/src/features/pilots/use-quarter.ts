import { useTranslation } from 'react-i18next';

/** The name of a quarter: "1. kvartal 2027" of `2027Q1`. */
export function useQuarter(): (quarter: string) => string {
  const { t } = useTranslation();
  return (quarter) => {
    const [year = '', number = ''] = quarter.split('Q');
    return t('offers.quarter', { year, number });
  };
}
